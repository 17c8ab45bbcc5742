package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Candidate;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All words of a piece together, beside the clues looked for one by one. */
class WordingTest {

    private static final String[] LETTER = {
        "Léa MARTIN",
        "12 rue des Lilas",
        "30121 Mus",
        "Lettre recommandée avec avis de réception, le 4 mars 2026",
        "Objet : congé",
        "Madame, je vous informe de mon intention de quitter le logement que j'occupe en vertu du bail",
        "signé voici deux ans. Le préavis étant d'un mois en zone tendue, le bail prendra fin",
        "le 4 avril 2026. Je vous propose de convenir d'un rendez-vous pour l'état des lieux",
        "de sortie et la restitution du dépôt de garantie."
    };

    @Test
    void aLetterThatEndsALeaseIsNoLease() {
        Piece piece = Recognised.only(PageOfText.of(LETTER).in("p.pdf"));

        assertThat(piece.type()).isNull();
        assertThat(piece.candidates()).extracting(Candidate::type).contains("bail");
        assertThat(piece.reason()).contains("contrat de location", "ses mots (", "un autre papier");
    }

    @Test
    void anInvitationToAMeetingIsNoSummonsOfThePrefecture() {
        Piece piece = Recognised.only(PageOfText.of(
                        "Association Les Glycines",
                        "CONVOCATION À L'ASSEMBLÉE GÉNÉRALE",
                        "Chers adhérents, vous êtes convoqués le 12 mars 2026 à 18 h 30 salle des fêtes.",
                        "Ordre du jour : rapport moral, comptes, renouvellement du conseil d'administration.",
                        "Si vous ne pouvez venir, donnez pouvoir à un autre adhérent.",
                        "La cotisation de 20 € sera à régler sur place.",
                        "Le 2 mars 2026, la présidente")
                .in("p.pdf"));

        assertThat(piece.type()).isNull();
    }

    private static final List<String> STAND_IN = List.of(
            "Tribunal judiciaire de Mus, cabinet du juge, minute 26/00214",
            "Le quatre mars deux mille vingt-six, nous, juge des contentieux de la protection, assistée du greffier,",
            "vu la requête présentée par Madame Anne BLANC, vu le certificat du médecin inscrit sur la liste du",
            "procureur de la République, après audition de l'intéressé, habilitons Madame Anne BLANC à représenter son",
            "époux, Monsieur Paul BLANC, né le 2 janvier 1940 à Mus, pour l'ensemble des actes relatifs à ses biens et",
            "à sa personne, habilitation familiale d'une durée de dix ans, mention en étant portée en marge de son acte.",
            "Disons que la présente décision sera notifiée au majeur et à la personne habilitée. Le greffier, la juge");

    @Test
    void wordsThatAgreeWithAFaintClueMakeUpForIt() {
        Piece piece =
                Recognised.only(PageOfText.of(STAND_IN.toArray(String[]::new)).in("p.pdf"));

        assertThat(piece.type()).isEqualTo("jugement-protection");
    }

    @Test
    void theyDoNotWhenTheyAreFew() {
        Piece piece = Recognised.only(
                PageOfText.of(STAND_IN.subList(4, 6).toArray(String[]::new)).in("p.pdf"));

        assertThat(piece.type()).isNull();
    }

    @Test
    void theyLiftNothingThatKeepsATypeFromBeingGiven() {
        List<String> asked = new ArrayList<>(STAND_IN);
        asked.set(
                6,
                "Pour la suite, merci de nous faire parvenir une copie de la pièce d'identité du majeur. Le greffier, la juge");

        Piece piece =
                Recognised.only(PageOfText.of(asked.toArray(String[]::new)).in("p.pdf"));

        assertThat(piece.type()).isNull();
    }

    @Test
    void theyDoNotOutweighWhatSpeaksAgainstTheType() {
        List<String> declared = new ArrayList<>(STAND_IN);
        declared.set(
                1,
                "Je soussigné, le quatre mars deux mille vingt-six, rapporte au juge des contentieux de la protection,");

        Piece piece =
                Recognised.only(PageOfText.of(declared.toArray(String[]::new)).in("p.pdf"));

        assertThat(piece.type()).isNull();
    }

    @Test
    void theNumberOfAFormOutweighsAllWords() {
        String[] lines = Stream.concat(
                        Stream.of("cerfa N° 14445*02", "RATTACHEMENT DES ENFANTS À L'UN OU AUX DEUX PARENTS ASSURÉS"),
                        Stream.of(LETTER))
                .toArray(String[]::new);

        Piece piece = Recognised.only(PageOfText.of(lines).in("p.pdf"));

        assertThat(piece.type()).isEqualTo("formulaire-s3705");
    }

    @Test
    void whereNoClueIsFoundTheWordsMayProposeATypeAndGiveNone() {
        Piece piece = Recognised.only(PageOfText.of(
                        "COMMUNE DE LISVAL (Calvados)",
                        "Acte n° 214",
                        "Léa MARTIN, enfant de Paul MARTIN et de Anne DUPRE, son épouse, vit le jour en ces lieux",
                        "le quatre mai mil neuf cent quatre-vingt-dix à huit heures. Le père, qui a déclaré",
                        "la naissance, a signé avec nous, maire, et par délégation l'officier de cet état.",
                        "Copie certifiée, délivrée le 2 octobre 2026, mentions marginales à la suite")
                .in("p.pdf"));

        assertThat(piece.type()).isNull();
        assertThat(piece.candidates()).extracting(Candidate::type).contains("acte-naissance");
    }

    @Test
    void aTitleAloneIsNotMadeAPaperByTheWordsAroundIt() {
        Piece piece = Recognised.only(PageOfText.of(
                        "QUITTANCE DE LOYER",
                        "Le propriétaire a bien noté que vous avez payé la somme demandée pour le mois",
                        "et les charges du logement dont vous êtes le locataire. Le détail du terme")
                .in("p.pdf"));

        assertThat(piece.type()).isNull();
        assertThat(piece.candidates()).extracting(Candidate::type).contains("quittance-loyer");
    }

    static Stream<Arguments> lookAlikes() {
        return Stream.of(
                lookAlike(
                        "a letter that asks for a certificate",
                        "Monsieur le directeur,",
                        "Je vous prie de bien vouloir me faire parvenir un certificat de scolarité",
                        "pour l'année 2026-2027 au nom de mon fils, élève de votre établissement en",
                        "classe de troisième. Ce document m'est réclamé par la caisse d'allocations familiales.",
                        "Je vous remercie et vous adresse mes salutations distinguées."),
                lookAlike(
                        "a mail that tells of a bill",
                        "Bonjour,",
                        "Votre facture d'électricité du mois de mars est disponible dans votre espace client.",
                        "Montant : 64,20 €, prélevé le 12 avril 2026 sur votre compte bancaire.",
                        "Pour la consulter et la télécharger, connectez-vous à votre espace client.",
                        "Votre contrat et votre consommation en kWh y sont aussi détaillés."),
                lookAlike(
                        "a draft of a lease",
                        "Proposition, non signée",
                        "Un bail serait conclu entre le propriétaire et un locataire encore à trouver,",
                        "le loyer et la durée restent à convenir, rien n'engage personne à ce jour.",
                        "Ce texte est proposé pour discussion."),
                lookAlike(
                        "a blank model of a certificate of housing",
                        "Modèle à recopier",
                        "Je soussigné(e) ................, né(e) le ........ à ................, demeurant",
                        "................................, certifie loger chez moi",
                        "M. ou Mme ................ depuis le ........",
                        "Fait à ................, le ........ Signature"),
                lookAlike(
                        "a garage's receipt",
                        "Garage du Pont",
                        "Reçu de Mme MARTIN la somme de 240,00 € pour le mois de mars, au titre de la location",
                        "d'un emplacement et des charges, dont quittance, sous réserve de tous droits.",
                        "Vidange et remplacement du filtre compris. Payé par chèque le 4 mars 2026."),
                lookAlike(
                        "a refusal of the family allowances",
                        "Service des prestations",
                        "Votre demande d'aide est refusée par la caisse : vos ressources dépassent le plafond",
                        "et aucune allocation ne vous sera versée pour le mois demandé.",
                        "Vous pouvez contester cette décision dans un délai de deux mois."));
    }

    private static Arguments lookAlike(String name, String... lines) {
        return Arguments.of(name, lines);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void whatSpeaksLikeAPaperAndIsNoneIsNotGiven(String name, String[] lines) {
        assertThat(Recognised.of(PageOfText.of(lines).in("p.pdf")))
                .as(name)
                .extracting(Piece::type)
                .containsOnlyNulls();
    }
}
