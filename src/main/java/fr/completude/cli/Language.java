package fr.completude.cli;

/** The language asked for, found before the arguments are parsed. */
final class Language {

    private static final String OPTION = "--lang";

    private Language() {}

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
