package glidepath.ui.prices;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.units.InvalidValueException;

/// What a model that the catalog lacks is called, and who sells it.
public final class NewModel {

    /// One to choose from.
    public record Seller(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Seller> seller = new SimpleObjectProperty<>();
    private final List<Seller> sellers;
    private final PriceCatalog catalog;

    /// @param typed    a name, or an id such as `openai/gpt-7`
    /// @param provider who is the likeliest seller
    NewModel(PriceCatalog catalog, String typed, String provider) {
        this.catalog = catalog;
        sellers = catalog.providers().values().stream().map(each -> new Seller(each.id(), each.name()))
                .sorted(Comparator.comparing(each -> each.name().toLowerCase(Locale.ROOT))).toList();
        int slash = typed.indexOf('/');
        String said = slash < 0 ? provider : catalog.identifiers().provider(typed.substring(0, slash).strip());
        boolean known = slash > 0 && catalog.provider(said).isPresent();
        name.set((known ? typed.substring(slash + 1) : typed).strip());
        sellers.stream().filter(each -> each.id().equals(known ? said : provider)).findFirst().or(() -> sellers.stream().findFirst())
                .ifPresent(seller::set);
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Seller> seller() {
        return seller;
    }

    public List<Seller> sellers() {
        return sellers;
    }

    /// The id under which it is kept: its name in lower case, with hyphens.
    ///
    /// @throws InvalidValueException where it has no name, or the catalog has that model
    ModelId id() {
        String id = name.get().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        if (id.isEmpty() || seller.get() == null) {
            throw InvalidValueException.because("prices.own.name");
        }
        var model = new ModelId(seller.get().id(), id);
        if (catalog.models(model.provider()).stream().anyMatch(known -> known.id().equals(model))) {
            throw InvalidValueException.because("prices.own.known", model);
        }
        return model;
    }
}
