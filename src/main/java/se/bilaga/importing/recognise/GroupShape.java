package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;

/** Groups of activities as plans write them: what all of a group's activities say is said once, by the group. */
final class GroupShape {
    private static final Pattern AMOUNT =
            Pattern.compile("[-−]?\\d[\\d \u00a0\u202f]{0,15}(?:,\\d{1,4})?\\s*(?:kr|kronor|tkr|mnkr|mkr|%)");

    private GroupShape() {}

    static List<Fields> activities(Fields group) {
        List<Fields> all = new ArrayList<>();
        group.get("aktiviteter").ifPresent(list -> {
            if (list instanceof DraftNode.Items items) {
                items.nodes().forEach(node -> all.add((Fields) node));
            }
        });
        return all;
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text.strip()).matches();
    }

    /** Moves up what every activity says alike, and puts the activities last. */
    static Fields of(Fields group) {
        List<Fields> activities = activities(group);
        for (String key : List.of("måldatum", "ansvarig", "uppföljning")) {
            Optional<DraftNode> first =
                    activities.isEmpty() ? Optional.empty() : activities.get(0).get(key);
            if (first.isPresent()
                    && activities.stream().allMatch(one -> one.get(key).equals(first))) {
                group.put(key, first.get());
                activities.forEach(one -> one.remove(key));
            }
        }
        group.get("aktiviteter").ifPresent(list -> {
            group.remove("aktiviteter");
            group.put("aktiviteter", list);
        });
        return group;
    }
}
