package se.bilaga.statistics.cube;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the ways that a series is divided: by month, by sex, by position.
 *
 * @param name as in the plan: {@code månad}, {@code kön}
 * @param label as in a table: {@code Månad}
 * @param time whether its members are times
 * @param members in the order written, a published total among them
 * @param partial whether some of its parts may not have reported, so that sums and means are of those that have
 */
public record Dimension(String name, String label, boolean time, List<Member> members, boolean partial) {

    public Dimension {
        members = List.copyOf(members);
    }

    public Dimension(String name, String label, boolean time, List<Member> members) {
        this(name, label, time, members, false);
    }

    /** The same with other members. */
    public Dimension with(List<Member> others) {
        return new Dimension(name, label, time, others, partial);
    }

    /** The members without a published total. */
    public List<Member> parts() {
        return members.stream().filter(member -> !member.total()).toList();
    }

    /** The published total. */
    public Optional<Member> total() {
        return members.stream().filter(Member::total).findFirst();
    }

    /** The member that an author names by its key, its label or another form of the same time. */
    public Optional<Member> find(String written) {
        String text = written.strip();
        String key = time ? Times.in(name, text).map(TimeKey::key).orElse(text) : text;
        for (Member member : members) {
            if (member.key().equals(key)) {
                return Optional.of(member);
            }
        }
        return alike(key);
    }

    private Optional<Member> alike(String text) {
        Member found = null;
        for (Member member : members) {
            if (alike(member.key(), text) || alike(member.label(), text)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = member;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean alike(String name, String text) {
        return name.length() == text.length() && loose(name).equals(loose(text));
    }

    private static String loose(String text) {
        return text.toLowerCase(Locale.ROOT).replace('–', '-').replace('\u00a0', ' ');
    }

    /** The times from the earliest; the members as they stand when they are no times. */
    public List<Member> chronological() {
        return time ? members.stream().sorted(Dimension::byTime).toList() : members;
    }

    /** The time before {@code member} among the members of the same kind: a year before a year. */
    public Optional<Member> before(Member member) {
        Member last = null;
        for (Member other : members) {
            boolean earlier = time && sameKind(other, member) && byTime(other, member) < 0;
            if (earlier && (last == null || byTime(other, last) > 0)) {
                last = other;
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean sameKind(Member a, Member b) {
        return a.time() != null
                && b.time() != null
                && a.time().kind() == b.time().kind();
    }

    private static int byTime(Member a, Member b) {
        return a.time() == null || b.time() == null ? 0 : a.time().compareTo(b.time());
    }
}
