package fr.completude.recognition.mrz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Machine readable zones. */
public final class MrzFuzz {

    public static final List<String> SEEDS = List.of(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6");

    private MrzFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        MrzParser.parse(text);
        MrzParser.best(List.of(text, text.toUpperCase(java.util.Locale.ROOT)));
    }
}
