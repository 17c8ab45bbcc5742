package fr.completude.recognition;

/** Invented papers the tests share. */
final class Papers {

    static final String OLD_CARD = "IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2";
    static final String NEW_CARD =
            "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<";

    private Papers() {}

    static PageOfText electricityBill() {
        return PageOfText.of(
                "Lumiane Énergie",
                "",
                "| Mme Léa MARTIN",
                "| 12 rue des Lilas",
                "| 30121 Mus",
                "",
                "Votre facture d'électricité",
                "Facture n° F2026-0314159 du 14/09/2026",
                "Titulaire du contrat : Mme Léa MARTIN",
                "Lieu de consommation : 3 impasse du Four, 30121 Mus",
                "Point de livraison (PDL) : 12345678901234",
                "Période facturée : du 12/07/2026 au 11/09/2026",
                "Abonnement et consommation | 312 kWh",
                "Total TTC | 84,20 €",
                "À régler avant le 05/10/2026");
    }

    static PageOfText agreement() {
        return PageOfText.of(
                "CONVENTION PARENTALE",
                "ENTRE LES SOUSSIGNÉS :",
                "Madame Léa MARTIN, née le 04/05/1990 à Mus, demeurant 12 rue des Lilas, 30121 Mus,",
                "ET Monsieur Paul DURAND, né le 06/07/1988 à Mus, demeurant 3 rue du Four, 30121 Mus,",
                "parents de l'enfant Rose DURAND, née le 02/03/2018 à Mus, il est convenu ce qui suit.",
                "La résidence de l'enfant est fixée en alternance, une semaine sur deux.",
                "Résidence alternée et autorité parentale",
                "Fait à Mus, le 4 mars 2026",
                "Signature du premier parent | Signature du second parent");
    }

    static PageOfText oldCardFront() {
        return PageOfText.of(
                        "RÉPUBLIQUE FRANÇAISE",
                        "CARTE NATIONALE D'IDENTITÉ N° : 130307540123 Nationalité Française",
                        "Nom : MARTIN",
                        "Prénom(s) : JULIEN, PAUL",
                        "Sexe : M Né(e) le : 12.04.1985",
                        "à : NÎMES (30)",
                        "Taille : 1,78 m",
                        "Signature du titulaire :")
                .zone(OLD_CARD);
    }

    static PageOfText oldCardBack() {
        return PageOfText.of(
                "Adresse : 12 RUE DES LILAS",
                "30121 MUS",
                "Carte valable jusqu'au : 06.03.2023",
                "délivrée le : 07.03.2013",
                "par : PRÉFECTURE DU GARD (30)",
                "Signature de l'autorité :");
    }

    static PageOfText newCardFront(String name) {
        return PageOfText.of(
                "RÉPUBLIQUE FRANÇAISE",
                "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD",
                "NOM / Surname",
                name,
                "Prénoms / Given names",
                "Hugo, Louis",
                "DATE DE NAISS. / Date of birth",
                "14 09 2001",
                "N° DU DOCUMENT / Document No | DATE D'EXPIR. / Expiry date",
                "D2H6862M2 | 04 11 2034");
    }

    static PageOfText newCardBack() {
        return PageOfText.of(
                        "TAILLE / Height | DATE DE DÉLIVRANCE / Date of issue",
                        "1,80 m | 05 11 2024",
                        "ADRESSE / Address",
                        "12 RUE DES LILAS",
                        "30121 MUS")
                .zone(NEW_CARD);
    }

    static PageOfText birthExtract() {
        return PageOfText.of(
                "Ville de Nîmes",
                "EXTRAIT D'ACTE DE NAISSANCE N° 1990-512",
                "avec filiation",
                "Nom : MARTIN",
                "Prénom(s) : Léa, Jeanne",
                "Date de naissance : 04/05/1990",
                "Lieu de naissance : Nîmes",
                "Fille de Paul MARTIN et de Anne DUPRE",
                "Mariée à Mus le 03/06/2017",
                "Délivré le 2 octobre 2026",
                "L'officier de l'état civil");
    }

    static PageOfText hosting() {
        return PageOfText.of(
                "ATTESTATION D'HÉBERGEMENT",
                "",
                "Je soussignée Mme Anne DUPRE, née le 07/02/1961 à Nîmes,",
                "demeurant 12 rue des Lilas, 30121 Mus,",
                "certifie sur l'honneur héberger à mon domicile, de manière stable,",
                "Monsieur Hugo PETIT, né le 14/09/2001 à Alès.",
                "",
                "Fait à Mus, le 1er novembre 2026",
                "Signature");
    }

    static PageOfText stamp() {
        return PageOfText.of(
                "TIMBRE FISCAL ÉLECTRONIQUE",
                "timbres.impots.gouv.fr",
                "Titre : Carte nationale d'identité",
                "Montant : 25,00 €",
                "Date d'achat : 10/11/2026",
                "Identifiant du timbre : 1234 5678 9012 3456",
                "IBAN : FR76 3000 4000 0312 3456 7890 143");
    }
}
