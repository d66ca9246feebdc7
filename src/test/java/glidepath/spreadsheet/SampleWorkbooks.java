package glidepath.spreadsheet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Workbooks of plans; those of the samples, at the shipped prices, are written once for all tests.
final class SampleWorkbooks {

    private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

    private SampleWorkbooks() {
    }

    static byte[] of(String sample) {
        return KNOWN.computeIfAbsent(sample, name -> of(Samples.read(name), Catalogs.shipped()));
    }

    static byte[] of(Plan plan, PriceCatalog catalog) {
        try {
            return new PlanWorkbook(plan, catalog, Messages.root(), Forecaster.forecast(plan, catalog).scenarios()).bytes();
        } catch (InvalidValueException refused) {
            throw new AssertionError(Messages.root().say(refused.reason()), refused);
        }
    }
}
