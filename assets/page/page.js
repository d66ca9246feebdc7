'use strict';
/* Shows the plan: inputs, figures, charts and tables, anew with every change. Nothing is asked of anybody else. */
(() => {
  const plan = JSON.parse(document.getElementById('plan').textContent);
  const words = JSON.parse(document.getElementById('words').textContent);
  const COLOURS = 8;   // of the stylesheet
  const SVG = 'http://www.w3.org/2000/svg';
  const state = plan.scenarios.map(scenario => Object.assign({}, scenario.own));
  const base = plan.inputs.map(input => input.value);
  let chosen = 0;

  const el = (name, attributes, ...children) => {
    const node = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => node.setAttribute(key, value));
    node.append(...children);
    return node;
  };
  const svg = (name, attributes, content) => {
    const node = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    if (content !== undefined) { node.textContent = content; }
    return node;
  };
  const values = place => base.map((value, input) => place > 0 && state[place][input] !== undefined ? state[place][input] : value);
  const grouped = text => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  /* Everything is calculated in dollars, and converted where it is shown. */
  const perDollar = Plan.number(plan.currency.perDollar);
  const shownIn = amount => Plan.times(amount, perDollar);
  const money = (amount, decimals = plan.currency.decimals) => {
    const plain = Plan.text(shownIn(amount), decimals);
    const [whole, rest] = plain.replace('-', '').split('.');
    return (plain.startsWith('-') ? '−' : '') + plan.currency.sign + grouped(whole) + (rest ? '.' + rest : '');
  };
  const bounded = (text, result) => result.complete ? text : '≥ ' + text;
  const toNumber = amount => Number(Plan.text(shownIn(amount), 2));
  const month = new Intl.DateTimeFormat(undefined, {year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC'});
  const day = text => month.format(new Date(text + 'T00:00:00Z'));

  /* Inputs: a field and a slider each. */
  const isLive = plan.inputs.map((_, input) => plan.scenarios.some(scenario =>
    scenario.rows.some(row => row[0] === 'i' && row[1] === input) || (scenario.grants || []).some(grant => grant.input === input)));
  const shown = (input, value) => input.share ? String(Number((Number(value) * 100).toFixed(6))) : value;
  /* The most that a share can be beside the others, in all scenarios that it is set in. */
  const mostOf = place => Math.min(...plan.scenarios.filter((_, at) => at === chosen || chosen === 0 && state[at][place] === undefined)
    .map(scenario => Number(scenario.most[place] || plan.inputs[place].most)));
  /* Where its slider ends; more can be typed, as in a plan. */
  const lowOf = place => Math.max(Number(plan.inputs[place].least), -0.5);
  const highOf = place => Math.min(mostOf(place), 1);
  const written = (input, place, typed) => {
    /* Elsewhere 1,5 is one and a half: commas part thousands only. */
    const plain = /^-?\d{1,3}(,\d{3})+(\.|$)/.test(typed.trim()) ? typed.replace(/,/g, '').trim() : typed.trim();
    if (!/^-?\d{1,15}(\.\d{0,6})?$/.test(plain)) { return null; }
    if (!input.share) { return Number(plain) < 0 ? null : plain; }
    const negative = plain.startsWith('-');
    const [whole, rest] = plain.replace('-', '').split('.');
    const digits = (whole.padStart(3, '0') + (rest || ''));
    const at = whole.padStart(3, '0').length - 2;
    const share = (negative ? '-' : '') + digits.slice(0, at) + '.' + digits.slice(at);
    return Number(share) > mostOf(place) || Number(share) < Number(input.least) ? null : share.replace(/^(-?)0+(?=\d)/, '$1');
  };
  const fields = [];
  const set = (input, value) => {
    if (chosen === 0) { base[input] = value; } else { state[chosen][input] = value; }
    update();
  };
  const slider = (input, place) => {
    const range = el('input', {type: 'range', min: '0', max: '1000', 'aria-label': input.label + ', ' + input.item});
    range.addEventListener('input', () => {
      const way = Number(range.value) / 1000;
      if (input.share) {
        set(place, written(input, place, String(Math.floor((lowOf(place) + way * (highOf(place) - lowOf(place))) * 1000 + 1e-6) / 10)) || '0');
      } else {
        const start = Math.max(1, Number(input.value));
        set(place, String(Math.round(Number((start * Math.pow(10, (way - 0.5) * 2)).toPrecision(3)))));
      }
    });
    return range;
  };
  const way = (input, place, value) => input.share ? 1000 * (Number(value) - lowOf(place)) / (highOf(place) - lowOf(place) || 1)
    : Number(value) <= 0 ? 0 : 1000 * (Math.log10(Number(value) / Math.max(1, Number(input.value))) / 2 + 0.5);
  const inputs = document.getElementById('inputs');
  let item = '';
  plan.inputs.forEach((input, place) => {
    if (!isLive[place]) { return; }
    if (input.item !== item) { inputs.append(el('h3', {}, input.item)); item = input.item; }
    const field = el('input', {type: 'text', inputmode: 'decimal', id: 'input-' + place, autocomplete: 'off'});
    const range = slider(input, place);
    field.addEventListener('input', () => {
      const value = written(input, place, field.value);
      field.setAttribute('aria-invalid', String(value === null));
      if (value !== null) { set(place, value); }
    });
    fields.push({input, place, field, range});
    inputs.append(el('label', {for: 'input-' + place}, input.label + (input.share ? ', %' : input.unit ? ', ' + input.unit : '')), el('div', {class: 'row'}, range, field));
  });
  document.getElementById('reset').addEventListener('click', () => {
    plan.inputs.forEach((input, place) => { base[place] = input.value; });
    plan.scenarios.forEach((scenario, place) => { state[place] = Object.assign({}, scenario.own); });
    update();
  });
  const choice = document.getElementById('scenario');
  plan.scenarios.forEach((scenario, place) => choice.append(el('option', {value: String(place)}, scenario.name)));
  choice.addEventListener('change', () => { chosen = Number(choice.value); update(); });

  /* Charts. */
  const W = 760;
  const H = 260;
  const frame = (id, most, title) => {
    const chart = document.getElementById(id);
    chart.replaceChildren();
    chart.setAttribute('viewBox', '0 0 ' + W + ' ' + H);
    chart.append(svg('title', {}, title));
    const step = Math.pow(10, Math.floor(Math.log10(most / 2)));
    const unit = [1, 2, 5, 10].map(by => by * step).find(size => most / size <= 5) || step;
    for (let tick = 0; tick <= most + unit / 1000; tick += unit) {
      const y = 226 - 206 * tick / most;
      chart.append(svg('line', {x1: 64, x2: W - 8, y1: y, y2: y, class: 'grid'}),
        svg('text', {x: 58, y: y + 4, class: 'axis', 'text-anchor': 'end'}, tick >= 1000 ? plan.currency.sign + Number((tick / 1000).toPrecision(3)) + 'k' : plan.currency.sign + Number(tick.toPrecision(3))));
    }
    const every = Math.ceil(plan.months.length / 8);
    plan.months.forEach((cycle, place) => {
      if (place % every === 0 && x(place) < W - 52) { chart.append(svg('text', {x: x(place), y: 244, class: 'axis'}, cycle.name)); }
    });
    return chart;
  };
  const x = place => 64 + (W - 72) * place / plan.months.length;
  const runway = results => {
    const lines = results.map((result, place) => {
      const first = result.months[0];
      return [toNumber(first.left) + toNumber(first.credits), ...result.months.map(each => toNumber(each.left))];
    });
    const most = Math.max(1, ...lines.flat());
    const chart = frame('runway', most, words.runway);
    lines.forEach((line, place) => chart.append(svg('polyline', {points: line.map((left, at) => x(at) + ',' + (226 - 206 * left / most)).join(' '), fill: 'none',
      stroke: plan.scenarios[place].colour || `var(--c${place % COLOURS})`, 'stroke-width': place === chosen ? 3 : 1.4, 'stroke-dasharray': place === chosen ? '' : '5 4'})));
  };
  const bars = result => {
    const most = Math.max(1, ...result.months.map(each => toNumber(each.gross) + toNumber(each.tax)));
    const chart = frame('months', most, words.months);
    const wide = (W - 72) / plan.months.length * 0.7;
    result.months.forEach((each, place) => {
      const credits = 206 * Math.max(0, toNumber(each.credits)) / most;
      const cash = 206 * Math.max(0, toNumber(each.cash)) / most;
      chart.append(svg('rect', {x: x(place), y: 226 - credits, width: wide, height: credits, fill: 'var(--c5)'}),
        svg('rect', {x: x(place), y: 226 - credits - cash, width: wide, height: cash, fill: 'var(--c4)'}));
    });
  };

  /* Figures and tables. */
  const outlook = (scenario, result) => result.runOut ? day(result.runOut) + (result.complete ? '' : words.sooner)
    : (scenario.grants && scenario.grants.length === 0) ? words.none : !result.complete ? words.unknown
      : Plan.compare(result.lapsed, result.credits) > 0 ? words.expires.replace('%', money(result.lapsed)) : Plan.compare(result.credits, Plan.ZERO) === 0 ? words.unused : words.lasts;
  /* At least four digits that count, and cents. */
  const price = amount => {
    const shown = shownIn(amount);
    const leading = String(shown.n).replace('-', '').length - shown.s;
    return money(amount, shown.n === 0n ? 2 : Math.min(12, Math.max(2, 4 - leading)));
  };
  const perTask = result => result.tasks.n === 0n ? '–' : price(Plan.over(result.gross, result.tasks));
  const cells = (table, rows) => document.getElementById(table).tBodies[0].replaceChildren(...rows.map(row =>
    el('tr', {}, ...row.map((cell, place) => el(place === 0 ? 'th' : 'td', place === 0 ? {scope: 'row'} : {class: 'figure'}, ...[].concat(cell))))));
  const swatch = (scenario, place) => {
    const sample = el('i', {class: 'swatch c' + place % COLOURS});
    if (scenario.colour) { sample.style.background = scenario.colour; }
    return sample;
  };
  const put = (id, text) => { document.getElementById(id).textContent = text; };
  const update = () => {
    const results = plan.scenarios.map((scenario, place) => Plan.forecast(plan, scenario, values(place)));
    const scenario = plan.scenarios[chosen];
    const result = results[chosen];
    put('first-month', bounded(money(result.months[0].gross), result.months[0]));
    put('run-out', outlook(scenario, result));
    put('net-cash', bounded(money(result.cash), result));
    put('per-task', bounded(perTask(result), result));
    put('fixed', scenario.fixed ? words.fixed : '');
    runway(results);
    bars(result);
    cells('comparison', plan.scenarios.map((each, place) => [[swatch(each, place), each.name], bounded(money(results[place].gross), results[place]), money(results[place].credits),
      bounded(money(results[place].cash), results[place]), bounded(perTask(results[place]), results[place]), outlook(each, results[place])]));
    cells('by-month', result.months.map((each, place) => [plan.months[place].name, bounded(money(each.gross), each), money(each.credits), money(each.tax), bounded(money(each.cash), each), money(each.left)]));
    const now = values(chosen);
    fields.forEach(({input, place, field, range}) => {
      if (document.activeElement !== field) { field.value = grouped(shown(input, now[place]).replace(/\.0+$/, '')).replace(/(\.\d*),(?=\d)/, '$1'); field.removeAttribute('aria-invalid'); }
      if (document.activeElement !== range) { range.value = String(Math.max(0, Math.min(1000, way(input, place, now[place])))); }
    });
  };
  update();
})();
