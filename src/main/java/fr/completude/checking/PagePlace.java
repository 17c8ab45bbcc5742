package fr.completude.checking;

import fr.completude.dossier.Region;

/** Where a page is, in words: « scan.pdf, page 2 », « courriel.eml, page 3 (facture.pdf) ». */
final class PagePlace {

    /** Whatever says the sentence of a key. */
    @FunctionalInterface
    interface Words {

        String say(String key, Object... values);
    }

    private PagePlace() {}

    static String of(Region region, Words words) {
        String page = String.valueOf(region.page());
        return region.part() == null
                ? words.say("checking.page", region.file(), page)
                : words.say("checking.page.within", region.file(), page, region.part());
    }
}
