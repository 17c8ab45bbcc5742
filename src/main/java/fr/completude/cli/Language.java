package fr.completude.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The language of the messages. Looked up before the arguments are parsed: complaints about these are messages too. */
enum Language {
    FR,
    EN;

    private static final String OPTION = "--lang";

    /** The option, for picocli to know, check and explain. */
    static void addTo(CommandSpec command) {
        command.addOption(OptionSpec.builder(OPTION)
                .type(Language.class)
                .paramLabel("fr|en")
                .descriptionKey("lang")
                .scopeType(ScopeType.INHERIT)
                .build());
    }

    /** {@code fr} unless the arguments say otherwise. */
    static String asked(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return args[i].substring(OPTION.length() + 1);
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return "fr";
    }
}
