package se.bilaga.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
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

    /** Which program this is, for who asks for help: {@code bilaga 1.2.0 (3f2c1ab), Java 17.0.15}. */
    public static String description() {
        String commit = commit();
        return "bilaga " + version() + (commit.isEmpty() ? "" : " (" + commit + ")") + ", Java "
                + System.getProperty("java.version");
    }

    /** What the jar says that it was built from; nothing where it says nothing, or there is no jar. */
    private static String commit() {
        try (InputStream manifest = BilagaCommand.class.getResourceAsStream("/" + JarFile.MANIFEST_NAME)) {
            String commit = manifest == null
                    ? null
                    : new Manifest(manifest).getMainAttributes().getValue("Commit");
            return commit == null ? "" : commit;
        } catch (IOException e) {
            return "";
        }
    }
}
