package glidepath.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import glidepath.units.InvalidValueException;

/// A workbook file as another program finds it: read part by part without the library that wrote it.
final class WrittenWorkbook {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Map<String, String> sheetIds = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> numbers = new HashMap<>();
    private @Nullable String error;

    private WrittenWorkbook() {
    }

    /// @throws InvalidValueException where a part is no well-formed XML
    static WrittenWorkbook read(InputStream file) throws IOException {
        var workbook = new WrittenWorkbook();
        var zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                workbook.part(entry.getName(), zip);
            }
        }
        return workbook;
    }

    private void part(String name, InputStream zip) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new UnclosedStream(zip));
            elements(name, xml);
        } catch (XMLStreamException broken) {
            throw InvalidValueException.because("export.unreadable", name);
        }
    }

    private void elements(String name, XMLStreamReader xml) throws XMLStreamException {
        var cells = new Cells(name);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                element(name, xml, cells);
            }
        }
    }

    private void element(String part, XMLStreamReader xml, Cells cells) throws XMLStreamException {
        switch (part) {
            case "xl/workbook.xml" -> book(xml);
            case "xl/_rels/workbook.xml.rels" -> link(xml);
            default -> {
                if (part.startsWith("xl/worksheets/")) {
                    cells.element(xml);
                }
            }
        }
    }

    private void book(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("sheet")) {
            sheetIds.put(xml.getAttributeValue(null, "name"),
                    xml.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
        } else if (xml.getLocalName().equals("definedName")) {
            names.put(xml.getAttributeValue(null, "name"), xml.getElementText());
        }
    }

    private void link(XMLStreamReader xml) {
        if (xml.getLocalName().equals("Relationship")) {
            parts.put(xml.getAttributeValue(null, "Id"), "xl/" + xml.getAttributeValue(null, "Target").replaceFirst("^/xl/", ""));
        }
    }

    /// The cells of a sheet's part, one after the other.
    private final class Cells {

        private final String part;
        private String address = "";
        private boolean number;

        private Cells(String part) {
            this.part = part;
        }

        private void element(XMLStreamReader xml) throws XMLStreamException {
            if (xml.getLocalName().equals("c")) {
                address = xml.getAttributeValue(null, "r");
                String type = xml.getAttributeValue(null, "t");
                number = type == null || type.equals("n");
                error = "e".equals(type) && error == null ? address : error;
            } else if (xml.getLocalName().equals("v") && number) {
                numbers.computeIfAbsent(part, _ -> new HashMap<>()).put(address, xml.getElementText());
            }
        }
    }

    /// The first cell that shows an error; empty where none does.
    Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /// The number in the cell that a name of the workbook stands for.
    Optional<BigDecimal> named(String name) {
        String place = names.getOrDefault(name, "");
        int end = place.lastIndexOf('!');
        if (end < 0) {
            return Optional.empty();
        }
        String sheet = place.startsWith("'") ? place.substring(1, end - 1).replace("''", "'") : place.substring(0, end);
        return Optional.ofNullable(sheetIds.get(sheet)).map(parts::get).map(numbers::get)
                .map(cells -> cells.get(place.substring(end + 1).replace("$", ""))).map(BigDecimal::new);
    }
}
