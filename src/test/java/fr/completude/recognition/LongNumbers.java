package fr.completude.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Papers without a stamp that bear numbers as long as that of one. */
public final class LongNumbers {

    private LongNumbers() {}

    /** A paper of another kind with numbers of sixteen digits, some of them near the words of a stamp. */
    public static String[] page(Random random) {
        List<String> lines = new ArrayList<>(
                switch (random.nextInt(5)) {
                    case 0 ->
                        List.of(
                                "Sorelec - Société d'électricité",
                                "VOTRE FACTURE du 01/08/2026",
                                "Montant à payer : 86,00 €",
                                "Point de livraison (PDL) : " + digits(random, 14));
                    case 1 ->
                        List.of(
                                "RELEVÉ D'IDENTITÉ BANCAIRE",
                                "IBAN : FR76 " + fours(random, 5) + " 123",
                                "Titulaire : Claire BERTHIER");
                    case 2 ->
                        List.of(
                                "TICKET DE CARTE BANCAIRE",
                                "Carte n° " + fours(random, 4),
                                "Montant : 86,00 €",
                                "Paiement accepté le 12/10/2026");
                    case 3 ->
                        List.of(
                                "CONFIRMATION DE RENDEZ-VOUS",
                                "Passeport - 86 euros",
                                "Pensez au timbre fiscal, à acheter sur timbres.impots.gouv.fr",
                                "Référence " + digits(random, 16));
                    default ->
                        List.of(
                                "AVIS DE CONTRAVENTION",
                                "Amende forfaitaire : 135 euros",
                                "Numéro de télépaiement : " + digits(random, 14) + " " + digits(random, 2),
                                "Timbre-amende dématérialisé chez un buraliste");
                });
        List<String> others = List.of(
                "Numéro de compteur de gaz (PCE) : " + digits(random, 16),
                "Carte bancaire " + fours(random, 4),
                "Identifiant : " + fours(random, 4),
                "Numéro de client " + digits(random, 16),
                "Un timbre fiscal peut être demandé.",
                "Merci de votre visite");
        lines.add(others.get(random.nextInt(others.size())));
        lines.add(others.get(random.nextInt(others.size())));
        return lines.toArray(String[]::new);
    }

    private static String fours(Random random, int groups) {
        List<String> fours = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            fours.add(digits(random, 4));
        }
        return String.join(" ", fours);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
