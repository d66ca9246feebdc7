package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;

import glidepath.files.catalog.Catalogs;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Each input of a plan that its workbook says may be changed, changed: in the workbook's cell and in the plan.
final class ChangedInputs {

    private static final int FIRST_ITEM = 8;   // below four settings
    private static final int BASELINE = 5;
    private static final String YELLOW = "FFFFF9E5";

    private ChangedInputs() {
    }

    /// @param plan with the value in it
    record Changed(InputRef<?> ref, int row, Plan plan, Object value) {

        /// Enters the value.
        ///
        /// @return what takes it back
        Runnable enter(XSSFWorkbook workbook) {
            XSSFCell cell = cell(workbook);
            XmlObject before = cell.getCTCell().copy();
            switch (value) {
                case Money money -> cell.setCellValue(money.usd().doubleValue());
                case Count count -> cell.setCellValue(count.value().doubleValue());
                case Percent percent -> cell.setCellValue(percent.fraction().doubleValue());
                case Integer whole -> cell.setCellValue(whole);
                case BigDecimal number -> cell.setCellValue(number.doubleValue());
                case Boolean flag -> cell.setCellValue(flag);
                case LocalDate day -> cell.setCellValue(day);
                default -> throw new IllegalArgumentException(value.toString());
            }
            return () -> cell.getCTCell().set(before);
        }

        XSSFCell cell(XSSFWorkbook workbook) {
            return workbook.getSheet("Assumptions").getRow(row).getCell(BASELINE);
        }
    }

    static List<Changed> of(Plan plan, XSSFWorkbook workbook) {
        var all = new ArrayList<Changed>();
        Sheet sheet = workbook.getSheet("Assumptions");
        Map<List<String>, InputRef<?>> named = named(plan);
        for (int row = FIRST_ITEM; row <= sheet.getLastRowNum(); row++) {
            Row cells = sheet.getRow(row);
            if (isYellow(cells.getCell(BASELINE))) {
                List<String> name = List.of(text(cells, 0), text(cells, 1), text(cells, 2));
                changed(plan, Objects.requireNonNull(named.remove(name), () -> "twice, or of no input: " + name), row).ifPresent(all::add);
            }
        }
        return all;
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    /// By what their rows say.
    private static Map<List<String>, InputRef<?>> named(Plan plan) {
        Map<List<String>, InputRef<?>> named = new HashMap<>();
        for (Section section : Section.values()) {
            for (Item item : plan.assumptions().items(section)) {
                String name = section == Section.PROVIDERS ? Catalogs.shipped().billerOf(item.id()) : item.name();
                Levers.of(section).forEach(lever -> named.put(List.of(Messages.root().label(section), name, Messages.root()
                        .label(lever)), lever.at(item.id())));
            }
        }
        return named;
    }

    private static boolean isYellow(Cell cell) {
        return cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor ground && YELLOW.equals(ground.getARGBHex());
    }

    /// The first other value that the plan accepts; empty where the values beside it allow none, such as a share beside one of 100%.
    private static Optional<Changed> changed(Plan plan, InputRef<?> ref, int row) {
        Object now = plan.assumptions().get(ref);
        for (Object value : others(now instanceof Optional<?> optional ? optional.orElseThrow() : now)) {
            try {
                Object held = now instanceof Optional<?> ? Optional.of(value) : value;
                withinBounds(ref.lever().kind(), held);
                return Optional.of(new Changed(ref, row, plan.withAssumptions(plan.assumptions().with(Map.of(ref, held))), value));
            } catch (InvalidValueException _) {
                // the next one
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")   // a value of its own type
    private static <T> void withinBounds(ValueType<T> kind, Object value) {
        kind.read().apply(kind.write().apply((T) value));
    }

    private static List<Object> others(Object now) {
        return switch (now) {
            case Money money -> List.of(new Money(money.usd().multiply(new BigDecimal("1.1")).add(new BigDecimal("0.5"))));
            case Count count -> List.of(new Count(count.value().multiply(new BigDecimal("1.25")).add(BigDecimal.ONE)),
                    new Count(count.value().add(BigDecimal.ONE)),
                    new Count(count.value().subtract(BigDecimal.ONE)));
            case Percent percent -> Stream.of("0.75", "0.5", "0.1")
                    .map(part -> percent.isZero() ? Percent.of("1") : new Percent(percent.fraction().multiply(new BigDecimal(part))))
                    .map(Object.class::cast).toList();
            case Integer whole -> List.of(whole + 1, whole - 1);
            case BigDecimal number -> List.of(number.add(BigDecimal.ONE));
            case Boolean flag -> List.of(!flag);
            case LocalDate day -> List.of(day.plusDays(45));
            default -> throw new AssertionError("What else than " + now);
        };
    }
}
