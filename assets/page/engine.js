'use strict';
/* Calculates a plan as the planner's engine does: sums and products exactly, quotients and powers to 34 digits, half even.
   The formulas come with the plan, written out from the cost model; here is only the arithmetic, and the subtraction of credits. */
const Plan = (() => {
  const DIGITS = 34;
  const ten = count => 10n ** BigInt(count);
  const ZERO = {n: 0n, s: 0};
  const ONE = {n: 1n, s: 0};

  /* A decimal is n / 10^s. */
  const number = text => {
    const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
    if (!parts || !(parts[2] + (parts[3] || ''))) { throw new Error(text); }
    const n = BigInt(parts[2] + (parts[3] || ''));
    return {n: parts[1] ? -n : n, s: (parts[3] || '').length};
  };
  const abs = n => n < 0n ? -n : n;
  const scaled = (a, s) => a.n * ten(s - a.s);
  const plus = (a, b) => { const s = Math.max(a.s, b.s); return {n: scaled(a, s) + scaled(b, s), s}; };
  const minus = (a, b) => { const s = Math.max(a.s, b.s); return {n: scaled(a, s) - scaled(b, s), s}; };
  const times = (a, b) => ({n: a.n * b.n, s: a.s + b.s});
  const compare = (a, b) => { const d = minus(a, b).n; return d > 0n ? 1 : d < 0n ? -1 : 0; };
  const least = (a, b) => compare(a, b) <= 0 ? a : b;
  const most = (a, b) => compare(a, b) >= 0 ? a : b;

  /* n / 10^drop: half even, or half away from zero. */
  const dropped = (n, drop, even) => {
    if (drop <= 0) { return n * ten(-drop); }
    const unit = ten(drop);
    const whole = abs(n) / unit;
    const twice = 2n * (abs(n) % unit);
    const up = twice > unit || twice === unit && (!even || whole % 2n === 1n) ? 1n : 0n;
    return n < 0n ? -(whole + up) : whole + up;
  };
  const held = a => {
    const drop = abs(a.n).toString().length - DIGITS;
    if (drop <= 0) { return a; }
    const n = dropped(a.n, drop, true);
    return held({n, s: a.s - drop});
  };
  const over = (a, b) => {
    if (b.n === 0n) { return ZERO; }
    if (compare(b, ONE) === 0) { return a; }
    const more = Math.max(0, DIGITS + 2 + abs(b.n).toString().length - abs(a.n).toString().length);
    const dividend = abs(a.n) * ten(more);
    const divisor = abs(b.n);
    const sticky = dividend % divisor === 0n ? 0n : 1n;
    const n = (dividend / divisor) * 10n + sticky;
    const quotient = held({n, s: a.s + more + 1 - b.s});
    const signed = (a.n < 0n) === (b.n < 0n) ? quotient : {n: -quotient.n, s: quotient.s};
    return signed.s < 0 ? {n: signed.n * ten(-signed.s), s: 0} : signed;
  };
  const up = (a, multiple) => {
    const s = Math.max(a.s, multiple.s);
    const [dividend, divisor] = [scaled(a, s), scaled(multiple, s)];
    const whole = dividend / divisor;
    return times({n: dividend % divisor !== 0n && (dividend < 0n) === (divisor < 0n) ? whole + 1n : whole, s: 0}, multiple);
  };
  const whole = a => Number(a.n / ten(a.s));
  const text = (a, decimals) => {
    const n = dropped(a.n, a.s - decimals, false);
    const digits = abs(n).toString().padStart(decimals + 1, '0');
    return (n < 0n ? '-' : '') + digits.slice(0, digits.length - decimals) + (decimals ? '.' + digits.slice(digits.length - decimals) : '');
  };

  /* The rows of a scenario, each worked out once a month. */
  const reader = (rows, inputs, months) => {
    const known = rows.map(() => new Array(months));
    const powers = rows.map(() => ({base: null, exponent: 0, power: ONE}));
    const power = (row, base, exponent) => {
      const last = powers[row];
      const same = last.base !== null && compare(last.base, base) === 0 && last.exponent <= exponent;
      let grown = same ? last.power : ONE;
      for (let next = same ? last.exponent : 0; next < exponent; next++) { grown = next === 0 ? base : held(times(grown, base)); }
      powers[row] = {base, exponent, power: grown};
      return grown;
    };
    const of = (row, month) => {
      if (known[row][month] === undefined) { known[row][month] = compute(row, month); }
      return known[row][month];
    };
    const compute = (row, month) => {
      const [sign, ...parts] = rows[row];
      const at = place => of(parts[place], month);
      switch (sign) {
        case 'c': return number(parts[0]);
        case 'm': return number(parts[month]);
        case 'i': return inputs[parts[0]];
        case 'd': return of(parts[month], month);
        case 'k': return month === 0 ? of(parts[0], 0) : of(parts[1], month);
        case 'b': return of(parts[0], month - 1);
        case '+': return parts.reduce((sum, part) => plus(sum, of(part, month)), ZERO);
        case '*': return parts.reduce((product, part) => times(product, of(part, month)), ONE);
        case '-': return minus(at(0), at(1));
        case '/': return over(at(0), at(1));
        case '^': return power(row, at(0), whole(at(1)));
        case 'up': return up(at(0), at(1));
        case 'min': return least(at(0), at(1));
        case 'max': return most(at(0), at(1));
        case '?': return compare(at(0), at(1)) > 0 ? at(2) : at(3);
        default: throw new Error(sign);
      }
    };
    return of;
  };

  const later = (day, days) => {
    const date = new Date(day + 'T00:00:00Z');
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };
  /* The day that starts once a part of the days has wholly passed; 14.99...9 is 15. */
  const after = (cycle, part, all) => {
    const quotient = over(times(part, {n: BigInt(cycle.days), s: 0}), all);
    const n = quotient.s > 20 ? {n: dropped(quotient.n, quotient.s - 20, true), s: 20} : quotient;
    return later(cycle.first, whole(n));
  };

  /* What credits pay of a month's charges: the largest charge first, grants in their order, each as far as it lasts and its days reach. */
  const pay = (grants, left, charges, month, days) => {
    const order = charges.map((_, place) => place).sort((one, other) => compare(charges[other], charges[one]) || one - other);
    const credited = charges.map(() => ZERO);
    let applied = ZERO;
    grants.forEach((grant, place) => {
      const reach = grant.days[month];
      for (const account of order) {
        if (reach > 0 && left[place].n > 0n && grant.pays[account]) {
          const accrued = reach === days ? charges[account] : over(times(charges[account], {n: BigInt(reach), s: 0}), {n: BigInt(days), s: 0});
          const amount = least(minus(accrued, credited[account]), left[place]);
          if (amount.n > 0n) {
            left[place] = minus(left[place], amount);
            credited[account] = plus(credited[account], amount);
            applied = plus(applied, amount);
          }
        }
      }
    });
    return applied;
  };

  /* The months of a scenario, with these numbers in place of its inputs. */
  const forecast = (plan, scenario, values) => {
    const inputs = values.map(number);
    const of = reader(scenario.rows, inputs, plan.months.length);
    const tax = number(plan.tax);
    const left = (scenario.grants || []).map(grant => inputs[grant.input]);
    const result = {months: [], gross: ZERO, credits: ZERO, cash: ZERO, tasks: ZERO, lapsed: scenario.fixed ? number(scenario.fixed.lapsed) : ZERO, complete: true, runOut: scenario.fixed ? scenario.fixed.runOut || '' : ''};
    let paying = false;
    plan.months.forEach((cycle, month) => {
      const charges = scenario.accounts.map(account => of(account.row, month));
      const sum = which => charges.reduce((total, charge, place) => which(place) ? plus(total, charge) : total, ZERO);
      const gross = sum(() => true);
      let applied;
      let rest;
      if (scenario.fixed) {
        applied = number(scenario.fixed.applied[month]);
        rest = number(scenario.fixed.left[month]);
      } else {
        const grants = scenario.grants;
        applied = pay(grants, left, charges, month, cycle.days);
        grants.forEach((grant, place) => {
          if (grant.ends[month]) {
            result.lapsed = plus(result.lapsed, left[place]);
            left[place] = ZERO;
          }
        });
        rest = grants.reduce((total, grant, place) => grant.days[month] > 0 ? plus(total, left[place]) : total, ZERO);
        const eligible = most(sum(place => grants.some(grant => grant.pays[place])), applied);
        paying = paying || applied.n > 0n;
        if (!result.runOut && paying && compare(applied, eligible) < 0) { result.runOut = after(cycle, applied, eligible); }
      }
      const told = scenario.billedTax && scenario.billedTax[month];
      const taxed = told ? number(told) : times(minus(sum(place => scenario.accounts[place].taxed), applied), tax);
      const cash = plus(minus(gross, applied), taxed);
      const complete = of(scenario.unpriced, month).n === 0n;
      result.months.push({gross, credits: applied, tax: taxed, cash, left: rest, complete});
      result.complete = result.complete && complete;
      result.gross = plus(result.gross, gross);
      result.credits = plus(result.credits, applied);
      result.cash = plus(result.cash, cash);
      result.tasks = plus(result.tasks, of(scenario.tasks, month));
    });
    return result;
  };

  /* The numbers of a scenario's inputs: the plan's, and its own where it differs. */
  const values = (plan, scenario) => plan.inputs.map((input, place) => scenario.own[place] === undefined ? input.value : scenario.own[place]);

  return {forecast, values, number, times, over, compare, text, ZERO};
})();
