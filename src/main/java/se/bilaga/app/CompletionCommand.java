package se.bilaga.app;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import se.bilaga.app.files.CommandFault;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Surroundings;

/** {@code bilaga completion bash}: what a shell needs to complete commands and options, and a page for man. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommandLine all;

    @Parameters(index = "0", paramLabel = "SKAL")
    private String shell = "";

    /** @param all the whole command line */
    CompletionCommand(Surroundings surroundings, CommandLine all) {
        this.surroundings = surroundings;
        this.all = all;
    }

    @Override
    public Integer call() {
        all.setResourceBundle(
                ResourceBundle.getBundle("se.bilaga.app.help", Locale.forLanguageTag(surroundings.say("sv", "en"))));
        surroundings
                .out()
                .print(
                        switch (shell) {
                            case "bash", "zsh" -> AutoComplete.bash("bilaga", all);
                            case "fish" -> fish();
                            case "man" -> ManualPage.of(all, surroundings);
                            default ->
                                throw CommandFault.usage(
                                        "det finns inget för \"%s\"; välj bland bash, zsh, fish, man",
                                        "there is nothing for \"%s\"; choose among bash, zsh, fish, man", shell);
                        });
        return ExitCode.OK.number();
    }

    /** A line for each command and each of its options, as fish-complete(1) has them. */
    private String fish() {
        StringBuilder script = new StringBuilder();
        for (Map.Entry<String, CommandLine> command : all.getSubcommands().entrySet()) {
            CommandSpec spec = command.getValue().getCommandSpec();
            if (spec.usageMessage().hidden()) {
                continue;
            }
            script.append("complete -c bilaga -n __fish_use_subcommand -a ")
                    .append(command.getKey())
                    .append(description(spec.usageMessage().description()));
            spec.options().forEach(option -> option(script, command.getKey(), option));
        }
        return script.toString();
    }

    private static void option(StringBuilder script, String command, OptionSpec option) {
        script.append("complete -c bilaga -n '__fish_seen_subcommand_from ")
                .append(command)
                .append("'");
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        script.append(option.arity().max() > 0 ? " -r" : "").append(description(option.description()));
    }

    private static String description(String... lines) {
        String text = lines.length == 0
                ? ""
                : lines[0].split("\\. ", 2)[0].replace("%%", "%").replace("%n", " ");
        return text.isEmpty() ? "\n" : " -d '" + text.replace("'", "\\'") + "'\n";
    }
}
