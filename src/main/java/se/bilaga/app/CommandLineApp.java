package se.bilaga.app;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the arguments, runs the command and turns what happened into an exit code. */
final class CommandLineApp {
    private final Surroundings surroundings;
    private final CommandLine commands;

    CommandLineApp(Surroundings surroundings, Toolbox toolbox) {
        this.surroundings = surroundings;
        this.commands = new CommandLine(new BilagaCommand());
        commands.addSubcommand(new BuildCommand(surroundings, toolbox));
        commands.addSubcommand(new CheckCommand(surroundings, toolbox));
        commands.addSubcommand(new DiffCommand(surroundings, toolbox));
        commands.addSubcommand(new NewCommand(surroundings));
        commands.addSubcommand(new RollCommand(surroundings));
        commands.addSubcommand(new SchemaCommand(surroundings));
        commands.addSubcommand(new TrainCommand(surroundings, toolbox));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionStrategy(this::execute);
        commands.setParameterExceptionHandler((e, args) -> refuse(e));
        commands.setExecutionExceptionHandler((e, command, result) -> fail(e, result));
    }

    /** Runs a command; what it said must also have reached whom it was said to. */
    int run(String... args) {
        int exit = commands.execute(args);
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
            surroundings.out().println("bilaga " + BilagaCommand.version());
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
