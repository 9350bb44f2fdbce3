package se.bilaga.app.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.bilaga.source.diagnostic.Message;

/** What is wrong with the arguments, in both languages; picocli itself speaks English only. */
public final class ArgumentTrouble {
    private ArgumentTrouble() {}

    public static Message text(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException) {
            return Message.of("%s står två gånger", "%s is given twice", name(e.getArgSpec()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return Message.of(
                    "\"%s\" duger inte för %s", "\"%s\" will not do for %s", e.getValue(), name(e.getArgSpec()));
        }
        return new Message(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
    }

    private static Message unknown(UnmatchedArgumentException e) {
        String written = e.getUnmatched().get(0);
        List<String> near = e.getSuggestions();
        if (near.isEmpty()) {
            return Message.of("känner inte till \"%s\"", "\"%s\" is unknown", written);
        }
        return Message.of(
                "känner inte till \"%s\"; menade du %s?", "\"%s\" is unknown; did you mean %s?", written, near.get(0));
    }

    private static Message missing(MissingParameterException e) {
        String names = e.getMissing().stream().map(ArgumentTrouble::name).collect(Collectors.joining(", "));
        return Message.of("%s saknas", "%s is missing", names.isEmpty() ? name(e.getArgSpec()) : names);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof picocli.CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
