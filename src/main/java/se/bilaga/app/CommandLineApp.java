package se.bilaga.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.command.ArgumentTrouble;
import se.bilaga.app.command.BilagaCommand;
import se.bilaga.app.command.BuildCommand;
import se.bilaga.app.command.CheckCommand;
import se.bilaga.app.command.DiffCommand;
import se.bilaga.app.command.FiguresCommand;
import se.bilaga.app.command.ImportCommand;
import se.bilaga.app.command.LanguageServerCommand;
import se.bilaga.app.command.NewCommand;
import se.bilaga.app.command.PreviewCommand;
import se.bilaga.app.command.RollCommand;
import se.bilaga.app.command.SchemaCommand;
import se.bilaga.app.files.ExitCode;
import se.bilaga.app.project.Failure;
import se.bilaga.app.project.Surroundings;
import se.bilaga.app.returned.ExportCommand;
import se.bilaga.app.returned.MergeCommand;

/** Reads the arguments, runs the command and turns what happened into an exit code. */
final class CommandLineApp {
    private final Surroundings surroundings;
    private final String[] arguments;
    private final CommandLine commands;

    CommandLineApp(Surroundings surroundings, Toolbox toolbox, String... arguments) {
        this.surroundings = surroundings;
        this.arguments = asked(arguments);
        this.commands = new CommandLine(new BilagaCommand());
        named(all(surroundings, toolbox), this.arguments).forEach(command -> commands.addSubcommand(command.get()));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionStrategy(this::execute);
        commands.setParameterExceptionHandler((e, args) -> refuse(e));
        commands.setExecutionExceptionHandler((e, command, result) -> fail(e, result));
    }

    private static Map<String, Supplier<Object>> all(Surroundings surroundings, Toolbox toolbox) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("build", () -> new BuildCommand(surroundings, toolbox));
        all.put("check", () -> new CheckCommand(surroundings, toolbox));
        all.put("completion", () -> new CompletionCommand(surroundings, whole(surroundings, toolbox)));
        all.put("diff", () -> new DiffCommand(surroundings, toolbox));
        all.put("export", () -> new ExportCommand(surroundings));
        all.put("figures", () -> new FiguresCommand(surroundings));
        all.put("import", () -> new ImportCommand(surroundings, toolbox));
        all.put("lsp", () -> new LanguageServerCommand(surroundings, toolbox, System.in));
        all.put("merge", () -> new MergeCommand(surroundings, toolbox));
        all.put("new", () -> new NewCommand(surroundings));
        all.put("preview", () -> new PreviewCommand(surroundings, toolbox));
        all.put("roll", () -> new RollCommand(surroundings));
        all.put("schema", () -> new SchemaCommand(surroundings));
        all.put(
                "train",
                () -> new TrainCommand(surroundings, args -> new CommandLineApp(surroundings, toolbox, args).run()));
        return all;
    }

    private static CommandLine whole(Surroundings surroundings, Toolbox toolbox) {
        CommandLine whole = new CommandLine(new BilagaCommand());
        Map<String, Supplier<Object>> all = all(surroundings, toolbox);
        all.remove("completion");
        all.values().forEach(command -> whole.addSubcommand(command.get()));
        return whole;
    }

    /** {@code help build} is {@code build --help}. */
    private static String[] asked(String... arguments) {
        boolean help = arguments.length > 0 && arguments[0].equals("help");
        if (!help) {
            return arguments.clone();
        }
        String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        asked[arguments.length - 1] = "--help";
        return asked;
    }

    /** The command that comes first, or all: to look at what each of them takes is a tenth of a quick run. */
    private static Collection<Supplier<Object>> named(Map<String, Supplier<Object>> all, String... arguments) {
        Supplier<Object> first = arguments.length == 0 ? null : all.get(arguments[0]);
        return first == null ? all.values() : List.of(first);
    }

    /** Runs a command; what it said must also have reached whom it was said to. */
    int run() {
        int exit = commands.execute(arguments);
        if (!surroundings.out().checkError()) {
            return exit;
        }
        if (surroundings.piped()) {
            return ExitCode.CLOSED_PIPE.number();
        }
        surroundings
                .err()
                .println(surroundings.say(
                        "bilaga: allt kunde inte skrivas till standard ut",
                        "bilaga: not everything could be written to standard output"));
        return Math.max(exit, ExitCode.ENVIRONMENT.number());
    }

    private int execute(ParseResult parsed) {
        CommandLine last =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        if (last.isUsageHelpRequested()) {
            help(last);
            return ExitCode.OK.number();
        }
        if (last.isVersionHelpRequested()) {
            surroundings.out().println(BilagaCommand.description());
            return ExitCode.OK.number();
        }
        if (last == commands) {
            help(last);
            return ExitCode.USAGE.number();
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private void help(CommandLine command) {
        Locale locale = Locale.forLanguageTag(surroundings.say("sv", "en"));
        commands.setResourceBundle(ResourceBundle.getBundle("se.bilaga.app.help", locale));
        surroundings.out().print(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
    }

    private int refuse(ParameterException e) {
        surroundings.err().println("bilaga: " + surroundings.say(ArgumentTrouble.text(e)));
        surroundings
                .err()
                .println(surroundings.say(
                        "tips: %s --help visar hur man skriver",
                        "hint: %s --help shows what to write",
                        e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    private int fail(Exception e, ParseResult parsed) {
        return new Failure(surroundings, "bilaga", parsed.hasMatchedOption("--debug"))
                .report(e)
                .number();
    }
}
