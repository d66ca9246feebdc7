package glidepath.plan;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Reads and copies records by the names of their components, so that no record needs a `with` method for each.
///
/// The one place that uses reflection; `LeversTest` reads every path once.
final class Components {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private record Shape(RecordComponent[] components, Map<String, Integer> index, Constructor<?> constructor) {
    }

    private Components() {
    }

    static Object get(Object record, String path) {
        return reader(record.getClass(), path).apply(record);
    }

    /// Finds what stands at a path in records of a type.
    static UnaryOperator<Object> reader(Class<?> type, String path) {
        int dot = path.indexOf('.');
        RecordComponent component = component(type, dot < 0 ? path : path.substring(0, dot));
        Method accessor = component.getAccessor();
        UnaryOperator<Object> own = record -> value(record, accessor);
        if (dot < 0) {
            return own;
        }
        UnaryOperator<Object> rest = reader(component.getType(), path.substring(dot + 1));
        return record -> rest.apply(own.apply(record));
    }

    private static RecordComponent component(Class<?> type, String name) {
        Shape shape = shape(type);
        return shape.components()[index(shape, name)];
    }

    /// A copy in which all the paths hold their new values: nested records are rebuilt once, with all changes in place, so that
    /// a check across two components never sees half of a change.
    static <R> R with(R record, Map<String, ?> changes) {
        var shape = shape(record.getClass());
        var own = new HashMap<Integer, Object>();
        var nested = new TreeMap<Integer, Map<String, Object>>();
        changes.forEach((path, value) -> {
            int dot = path.indexOf('.');
            if (dot < 0) {
                own.put(index(shape, path), value);
            } else {
                nested.computeIfAbsent(index(shape, path.substring(0, dot)), _ -> new HashMap<>()).put(path.substring(dot + 1), value);
            }
        });
        Object[] values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            Object old = value(record, i);
            values[i] = own.containsKey(i) ? own.get(i) : nested.containsKey(i) ? with(old, nested.get(i)) : old;
        }
        return construct(shape, values);
    }

    /// Paths at which two records of a type hold different objects, which may be equal. What is the same in both is not looked into.
    static Set<String> differing(Object one, Object other) {
        var paths = new HashSet<String>();
        differ(one, other, "", paths);
        return paths;
    }

    private static void differ(Object one, Object other, String before, Set<String> paths) {
        if (one == other || one.getClass() != other.getClass() || !(one instanceof Record)) {
            return;
        }
        for (RecordComponent component : shape(one.getClass()).components()) {
            Object own = value(one, component.getAccessor());
            Object others = value(other, component.getAccessor());
            if (own != others) {
                paths.add(before + component.getName());
                differ(own, others, before + component.getName() + ".", paths);
            }
        }
    }

    private static Shape shape(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Components::look);
    }

    private static Shape look(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < components.length; i++) {
            index.put(components[i].getName(), i);
        }
        try {
            Constructor<?> constructor = type
                    .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            // the check of each call whether it may be made takes longer than the call
            AccessibleObject.setAccessible(Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new), true);
            constructor.setAccessible(true);
            return new Shape(components, index, constructor);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException("No canonical constructor in " + type, missing);
        }
    }

    private static int index(Shape shape, String name) {
        Integer index = shape.index().get(name);
        if (index == null) {
            throw new IllegalArgumentException("No component '" + name + "' in " + shape.constructor().getDeclaringClass());
        }
        return index;
    }

    private static Object value(Object record, int index) {
        return value(record, shape(record.getClass()).components()[index].getAccessor());
    }

    private static Object value(Object record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("Cannot read " + record.getClass(), unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R> R construct(Shape shape, Object[] values) {
        try {
            return (R) shape.constructor().newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused.getCause());
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("Cannot build " + shape.constructor().getDeclaringClass(), impossible);
        }
    }
}
