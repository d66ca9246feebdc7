package glidepath.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One provider's models by all that they are called, in every form of writing.
final class NameIndex {

    /// A single region or a government's cloud has prices of its own, which a name without it does not mean.
    private static final String PLACE = "( \\((global|regional|[A-Z-]{2,}|20\\d\\d-\\d\\d-\\d\\d)\\))+$";

    private final Map<NameForm, Map<String, List<Model>>> forms = new EnumMap<>(NameForm.class);

    NameIndex(Collection<Model> models) {
        for (NameForm form : NameForm.values()) {
            Map<String, List<Model>> byName = new HashMap<>();
            for (Model model : models) {
                names(model).map(form::of).filter(name -> !name.isBlank()).distinct()
                        .forEach(name -> byName.computeIfAbsent(name, absent -> new ArrayList<>()).add(model));
            }
            forms.put(form, byName);
        }
    }

    private static Stream<String> names(Model model) {
        String name = model.id().isOnBedrock() ? model.name().replaceFirst(PLACE, "") : model.name();
        return Stream.of(Stream.of(model.id().id(), name), model.facts().access().stream().map(Access::id)).flatMap(names -> names);
    }

    /// Those of that name: of one provider the one whose own id it is, else the one without a date first; where all cost the same, the
    /// first stands for them.
    List<Model> find(NameForm form, String name) {
        String wanted = form.of(name);
        List<Model> found = forms.getOrDefault(form, Map.of()).getOrDefault(wanted, List.of());
        if (found.size() < 2) {
            return found;
        }
        List<Model> own = found.stream().filter(model -> form == NameForm.EXACT && form.of(model.id().id()).equals(wanted)).toList();
        if (own.size() == 1 && found.stream().map(model -> model.id().provider()).distinct().count() == 1) {
            return own;
        }
        List<Model> plainest = found.stream().map(Model::id)
                .filter(id -> NameForm.PLAIN.of(id.id()).equals(NameForm.UNDATED.of(id.id())))
                .flatMap(id -> found.stream().filter(model -> model.id().equals(id))).toList();
        List<Model> left = plainest.isEmpty() ? found : plainest;
        return left.stream().map(Model::prices).distinct().count() == 1 ? List.of(left.getFirst()) : left;
    }
}
