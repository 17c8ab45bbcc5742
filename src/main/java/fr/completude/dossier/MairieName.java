package fr.completude.dossier;

import java.text.Normalizer;
import java.util.Locale;

/** The short name of a mairie, whoever spelled it: « Nîmes », in one letter or two, is « nîmes ». */
public final class MairieName {

    private MairieName() {}

    public static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The spelling by which names are compared. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.FRENCH);
    }
}
