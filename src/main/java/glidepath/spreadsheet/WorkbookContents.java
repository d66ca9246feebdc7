package glidepath.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.ScenarioForecast;
import glidepath.files.storage.Contents;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A plan as a workbook file, which is read back before it is said to be there: every part must be XML, no cell an error, and the totals
/// the engine's.
public record WorkbookContents(Plan plan, PriceCatalog catalog, Messages messages, List<ScenarioForecast> chosen) implements Contents {

    private static final BigDecimal CLOSE = new BigDecimal("0.001");

    public WorkbookContents {
        chosen = List.copyOf(chosen);
    }

    @Override
    public void to(OutputStream file) throws IOException {
        file.write(new PlanWorkbook(plan, catalog, messages, chosen).bytes());
    }

    @Override
    public Optional<String> leftOut() {
        return Optional.of(DataSheet.leftOut(messages, chosen.stream().map(forecast -> new ScenarioFigures(forecast, catalog)).toList(),
                PlanWorkbook.MOST_ROWS)).filter(sentence -> !sentence.isEmpty());
    }

    @Override
    public void check(InputStream written) throws IOException {
        WrittenWorkbook workbook = WrittenWorkbook.read(written);
        workbook.error().ifPresent(cell -> {
            throw InvalidValueException.because("export.error-cell", cell);
        });
        for (int number = 1; number <= chosen.size(); number++) {
            agree(workbook, number, chosen.get(number - 1));
        }
    }

    private void agree(WrittenWorkbook workbook, int number, ScenarioForecast forecast) {
        agree(workbook, "Charges_" + number, forecast, forecast.gross());
        agree(workbook, "Credits_" + number, forecast, forecast.credits());
        agree(workbook, "Taxes_" + number, forecast, forecast.tax());
        agree(workbook, "Left_to_pay_" + number, forecast, forecast.leftToPay());
    }

    /// To a tenth of a cent: the workbook calculates in floating point.
    private void agree(WrittenWorkbook workbook, String name, ScenarioForecast forecast, Money dollars) {
        var engine = new Money(plan.settings().currency().of(dollars.usd()));
        Money cell = workbook.named(name).map(Money::new).orElseThrow(() -> InvalidValueException.because("export.unreadable", name));
        if (cell.minus(engine).usd().abs().compareTo(CLOSE) >= 0) {
            throw InvalidValueException.because("export.disagrees", forecast.scenario().name(), name, cell, engine);
        }
    }
}
