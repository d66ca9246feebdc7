package glidepath.reports;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.files.rows.Names;
import glidepath.texts.FormulaGuard;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// The rows of a file of calls with their cost, and what is wrong with those that have none.
///
/// @param columns of the file
/// @param rows    shape: rows x columns
/// @param costs   one for each row; empty where it cannot be priced
public record PricedCalls(List<String> columns, List<List<String>> rows, List<Optional<Money>> costs, List<String> problems) {

    private static final String COST = "cost";
    private static final String MODEL = "model";
    /// As anybody writes it, which no program takes for a formula.
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\.?\\d[\\d.,]*([eE][-+]?\\d+)?");
    /// As Cloudflare names its models, `@cf/meta/llama-3.1-8b-instruct`: nothing in it can be run, and a mark before it makes it another.
    private static final Pattern NAME = Pattern.compile("@[\\w./:-]+");

    /// The cells of the file, of which others may have written what a spreadsheet would run.
    public String csv() {
        var text = new StringWriter();
        var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        writer.writeRecord(with(columns, COST));
        for (int row = 0; row < rows.size(); row++) {
            writer.writeRecord(with(rows.get(row), costs.get(row).map(cost -> Decimals.plain(cost.usd())).orElse("")));
        }
        return text.toString();
    }

    /// @param last the cost; empty for a row of a model that nobody may know
    private List<String> with(List<String> cells, String last) {
        var all = new ArrayList<String>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            boolean model = !last.isEmpty() && Names.alike(columns.get(column)).equals(MODEL) && NAME.matcher(cell).matches();
            all.add(model || NUMBER.matcher(cell).matches() ? cell : FormulaGuard.guarded(cell, ','));
        }
        all.add(last);
        return all;
    }

    public String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int row = 0; row < rows.size(); row++) {
            ObjectNode node = list.addObject();
            for (int column = 0; column < columns.size(); column++) {
                node.put(columns.get(column), rows.get(row).get(column));
            }
            costs.get(row).ifPresentOrElse(cost -> node.set(COST, Json.number(cost.usd())), () -> node.putNull(COST));
        }
        return Json.write(list);
    }
}
