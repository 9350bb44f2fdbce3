package se.bilaga.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.bilaga.app.project.Surroundings;
import se.bilaga.source.diagnostic.Message.Language;

/** {@code bilaga}: what holds for every command. */
@Command(name = "bilaga", synopsisSubcommandLabel = "KOMMANDO")
public final class BilagaCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    /** Read before all else by {@link Surroundings#language}, so that a wrong argument is told in the right language. */
    @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT)
    Language language = Language.SV;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    public static String version() {
        String version = BilagaCommand.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
