package org.redress.intake.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.intake.rules.RuleFile;

/** Words that stand for one another in the lists, under a name in braces ({@code rules/triage/words.yaml}). */
final class Alike {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> unlessBefore = new HashMap<>();

    record Group(String name, List<String> words, List<String> unlessBefore) {}

    record Groups(List<Group> groups) {}

    static Alike read() {
        Alike alike = new Alike();
        RuleFile.read("triage/words.yaml", Groups.class).groups().forEach(alike::add);
        return alike;
    }

    private void add(Group group) {
        String name = "{" + group.name() + "}";
        group.words().forEach(word -> names.put(Stems.one(word), name));
        Set<String> followers = new HashSet<>();
        group.unlessBefore().forEach(word -> followers.add(Stems.one(word)));
        unlessBefore.put(name, followers);
    }

    boolean has(String name) {
        return unlessBefore.containsKey(name);
    }

    /**
     * The name under which the word stands; null where it stands for itself alone.
     *
     * @param next the stem of the word behind it in the text, such as that of "services" in "children's services"; null at
     *     the end
     */
    String nameOf(String stem, String next) {
        String name = names.get(stem);
        return name == null || unlessBefore.get(name).contains(next) ? null : name;
    }
}
