package se.bilaga.diff.change;

import java.util.List;
import java.util.Optional;

/** Given to another: the roles that answer for it have changed. */
public record Reassigned(ChangeSubject subject, List<String> roles, List<String> nowRoles) implements Change {
    public Reassigned {
        roles = List.copyOf(roles);
        nowRoles = List.copyOf(nowRoles);
    }

    @Override
    public String kind() {
        return "ny ansvarig";
    }

    @Override
    public String clause() {
        if (roles.isEmpty()) {
            return "fick ansvarig: " + String.join(", ", nowRoles);
        }
        return nowRoles.isEmpty()
                ? "har inte längre någon ansvarig (var " + String.join(", ", roles) + ")"
                : "ansvaret gick från " + String.join(", ", roles) + " till " + String.join(", ", nowRoles);
    }

    @Override
    public Optional<String> before() {
        return Optional.of(String.join(", ", roles));
    }

    @Override
    public Optional<String> now() {
        return Optional.of(String.join(", ", nowRoles));
    }
}
