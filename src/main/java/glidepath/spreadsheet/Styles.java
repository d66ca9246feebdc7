package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import glidepath.plan.DisplayCurrency;

/// The workbook's cell styles, each made once. Inputs are blue on pale yellow, as spreadsheet modellers are used to.
final class Styles {

    /// What subtractions in floating point leave is shown as nothing, and never as a red zero.
    private static final String MONEY = "[>=%3$s]%1$s%2$s;[Red][<=-%3$s]-%1$s%2$s;\"-\"";
    private static final String UNIT_COST = "[>=0.00005]%1$s#,##0.00##;[Red][<=-0.00005]-%1$s#,##0.00##;\"-\"";
    private static final String DOLLARS = "$";
    private static final byte[] INPUT_GROUND = rgb(0xFFF9E5);
    private static final byte[] INPUT_INK = rgb(0x0050B3);
    private static final byte[] MUTED_INK = rgb(0x656D76);
    private static final byte[] HEADING_GROUND = rgb(0xEAEEF2);

    private final XSSFWorkbook workbook;
    private final String sign;
    private final int cents;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);
    private final Map<Style, XSSFCellStyle> quoted = new EnumMap<>(Style.class);

    private Styles(XSSFWorkbook workbook, String sign, int cents) {
        this.workbook = workbook;
        this.sign = sign;
        this.cents = cents;
    }

    /// Amounts are dollars.
    static Styles dollars(XSSFWorkbook workbook) {
        return new Styles(workbook, DOLLARS, DisplayCurrency.DOLLARS.decimals());
    }

    /// Amounts are in the currency that a plan is shown in.
    static Styles of(XSSFWorkbook workbook, DisplayCurrency currency) {
        return currency.isComplete() ? new Styles(workbook, sign(currency), currency.decimals()) : dollars(workbook);
    }

    /// How an axis of a chart writes amounts.
    static String axis(DisplayCurrency currency) {
        return (currency.isComplete() ? sign(currency) : DOLLARS) + "#,##0";
    }

    /// The code, apart from the number.
    private static String sign(DisplayCurrency currency) {
        return "[$" + currency.code().orElseThrow() + "]\u00a0";
    }

    private String money() {
        return MONEY.formatted(sign, cents == 0 ? "#,##0" : "#,##0." + "0".repeat(cents),
                new BigDecimal("0.5").movePointLeft(cents).toPlainString());
    }

    XSSFCellStyle of(Style style) {
        return styles.computeIfAbsent(style, this::make);
    }

    /// The same for a text that would be a formula if it were typed.
    XSSFCellStyle quoted(Style style) {
        return quoted.computeIfAbsent(style, plain -> {
            XSSFCellStyle text = workbook.createCellStyle();
            text.cloneStyleFrom(of(plain));
            text.setQuotePrefixed(true);
            return text;
        });
    }

    private XSSFCellStyle make(Style style) {
        return switch (style) {
            case TITLE -> font(plain(), 14, true, null);
            case NOTE -> font(plain(), 10, false, MUTED_INK);
            case HEADING -> heading(HorizontalAlignment.LEFT);
            case FIGURE_HEADING -> heading(HorizontalAlignment.RIGHT);
            case UNIT_HEADING -> indented(heading(HorizontalAlignment.LEFT));
            case MONTH_HEADING -> format(heading(HorizontalAlignment.RIGHT), "mmm yyyy");
            case SECTION -> font(plain(), 11, true, null);
            case TEXT -> plain();
            case UNIT -> indented(plain());
            case FIXED_TEXT -> fitting(font(plain(), 11, false, MUTED_INK));
            case INPUT_TEXT, FLAG, INPUT_PRICE, INPUT_NUMBER, INPUT_SHARE, INPUT_DATE -> input(shown(style));
            case MONEY -> format(plain(), money());
            case MONEY_TOTAL -> total(format(plain(), money()));
            case PRICE -> format(plain(), sign + "#,##0.00##########");
            case PLAIN_NUMBER -> format(plain(), "#,##0.############");
            case CHANGE -> format(plain(), "+0.0%;-0.0%;\"-\"");
            case UNIT_COST -> format(plain(), UNIT_COST.formatted(sign));
            case NUMBER -> format(plain(), "[=0]\"-\";[>=1000]#,##0;General");
            case WHOLE -> format(plain(), "#,##0;-#,##0;\"-\"");
            case PRODUCTS -> format(plain(), "[=" + Short.MAX_VALUE + "]\"all\";[=0]\"-\";#,##0");
            case SHARE -> format(plain(), "0.00##%");
            case DATE -> format(plain(), "yyyy-mm-dd");
            case MONTH -> format(plain(), "mmm yyyy");
        };
    }

    /// How a reader's own value is written: as it would be elsewhere, but that a number shows a zero that was typed.
    private XSSFCellStyle shown(Style input) {
        return switch (input) {
            case INPUT_PRICE -> make(Style.PRICE);
            case INPUT_NUMBER -> format(plain(), "[>=1000]#,##0;General");
            case INPUT_SHARE -> make(Style.SHARE);
            case INPUT_DATE -> make(Style.DATE);
            default -> plain();
        };
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle heading(HorizontalAlignment side) {
        XSSFCellStyle style = fill(font(plain(), 11, true, null), HEADING_GROUND);
        style.setAlignment(side);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /// Away from the number on its left.
    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    /// Long names of models stay in their column.
    private static XSSFCellStyle fitting(XSSFCellStyle style) {
        style.setShrinkToFit(true);
        return style;
    }

    private XSSFCellStyle total(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        return font(style, 11, true, null);
    }

    private XSSFCellStyle input(XSSFCellStyle style) {
        return fill(font(style, 11, false, INPUT_INK), INPUT_GROUND);
    }

    private static XSSFCellStyle fill(XSSFCellStyle style, byte[] ground) {
        style.setFillForegroundColor(new XSSFColor(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle font(XSSFCellStyle style, int points, boolean bold, byte @Nullable [] ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (ink != null) {
            font.setColor(new XSSFColor(ink));
        }
        style.setFont(font);
        return style;
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
