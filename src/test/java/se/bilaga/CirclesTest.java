package se.bilaga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No two classes in different files know each other, straight or round by others; a sealed type, its members and its
 * visitor are one thing here. Packages go in no circles, so that every circle is within one.
 */
class CirclesTest {
    private static final Map<String, Set<String>> KNOWN = known();

    @Test
    void classesGoInNoCircles() {
        List<Set<String>> found = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String thing : KNOWN.keySet()) {
            Set<String> circle = new TreeSet<>(reached(thing));
            circle.removeIf(other -> !reached(other).contains(thing));
            if (circle.size() > 1 && done.addAll(circle)) {
                found.add(circle);
            }
        }
        assertEquals(List.of(), found, "these classes know each other");
    }

    private static Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(KNOWN.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String thing = next.pop();
            if (reached.add(thing)) {
                next.addAll(KNOWN.getOrDefault(thing, Set.of()));
            }
        }
        return reached;
    }

    /** Who knows whom: files by the name of their class, those of a sealed type together under its name. */
    private static Map<String, Set<String>> known() {
        List<JavaClass> program = new ArrayList<>(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("se.bilaga"));
        Map<String, String> family = families(program);
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass one : program) {
            String from = root(family, file(one));
            one.getDirectDependenciesFromSelf().forEach(to -> {
                String other = root(family, file(to.getTargetClass()));
                if (other.startsWith("se.bilaga.") && !other.equals(from)) {
                    known.computeIfAbsent(from, key -> new TreeSet<>()).add(other);
                }
            });
        }
        return known;
    }

    private static String file(JavaClass one) {
        return one.getBaseComponentType().getName().replaceFirst("\\$.*", "");
    }

    private static Map<String, String> families(List<JavaClass> program) {
        Map<String, String> family = new TreeMap<>();
        for (JavaClass one : program) {
            Class<?>[] members = one.reflect().getPermittedSubclasses();
            for (Class<?> member : members == null ? new Class<?>[0] : members) {
                join(family, file(one), member.getName().replaceFirst("\\$.*", ""));
            }
            if (members != null) {
                one.getMethods().stream()
                        .filter(method -> method.getName().equals("accept"))
                        .flatMap(method -> method.getRawParameterTypes().stream())
                        .filter(visitor -> visitor.getPackage().equals(one.getPackage()))
                        .forEach(visitor -> join(family, file(one), file(visitor)));
            }
        }
        return family;
    }

    private static void join(Map<String, String> family, String one, String other) {
        String root = root(family, one);
        String child = root(family, other);
        if (!root.equals(child)) {
            family.put(child, root);
        }
    }

    private static String root(Map<String, String> family, String one) {
        String at = one;
        while (family.containsKey(at)) {
            at = family.get(at);
        }
        return at;
    }
}
