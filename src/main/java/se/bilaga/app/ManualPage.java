package se.bilaga.app;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.bilaga.app.command.BilagaCommand;
import se.bilaga.app.project.Surroundings;

/** The commands as a page for {@code man}, by the conventions of man-pages(7): {@code man -l bilaga.1}. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();
    private final Surroundings surroundings;

    private ManualPage(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param all the whole command line, in the language that its texts shall have */
    static String of(CommandLine all, Surroundings surroundings) {
        ManualPage manual = new ManualPage(surroundings);
        manual.write(all);
        return manual.page.toString();
    }

    private void write(CommandLine all) {
        CommandSpec root = all.getCommandSpec();
        line(".TH BILAGA 1 \"\" \"bilaga " + BilagaCommand.version() + "\"");
        heading("NAMN", "NAME");
        line("bilaga \\- " + said(root.usageMessage().description()));
        heading("ÖVERSIKT", "SYNOPSIS");
        line(".B bilaga");
        line(escaped(surroundings.say("KOMMANDO [VAL] [ARGUMENT]", "COMMAND [OPTION] [ARGUMENT]")));
        heading("KOMMANDON", "COMMANDS");
        for (Map.Entry<String, CommandLine> command : all.getSubcommands().entrySet()) {
            CommandSpec spec = command.getValue().getCommandSpec();
            if (!spec.usageMessage().hidden()) {
                command(command.getKey(), spec);
            }
        }
        heading("VAL FÖR ALLA", "OPTIONS OF ALL");
        root.options().forEach(this::option);
    }

    private void command(String name, CommandSpec spec) {
        line(".SS " + name);
        line(said(spec.usageMessage().description()));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            argument(parameter.paramLabel(), parameter);
        }
        spec.options().stream().filter(option -> !option.inherited()).forEach(this::option);
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        argument(String.join(", ", List.of(option.names())) + value, option);
    }

    private void argument(String name, ArgSpec argument) {
        if (!argument.hidden()) {
            line(".TP");
            line(".B " + escaped(name));
            line(said(argument.description()));
        }
    }

    private void heading(String swedish, String english) {
        line(".SH " + surroundings.say(swedish, english));
    }

    private static String said(String... lines) {
        return escaped(String.join(" ", lines).replace("%%", "%").replace("%n", " "));
    }

    /** Hyphens that are typed, and no line that begins as a request of roff's does. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
