package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import fr.completude.dossier.Candidate;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

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
        assertThat(piece.reason()).contains("bail", "ses mots (", "un autre papier");
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
                        "Le quatre mai mil neuf cent quatre-vingt-dix à huit heures douze minutes est née",
                        "en notre commune Léa MARTIN, de sexe féminin, de Paul MARTIN et de Anne DUPRE,",
                        "son épouse. Dressé le lendemain sur la déclaration du père qui, lecture faite et",
                        "invité à lire l'acte, a signé avec nous, officier de l'état civil par délégation.",
                        "Copie intégrale certifiée conforme au registre, délivrée le 2 octobre 2026")
                .in("p.pdf"));

        assertThat(piece.type()).isNull();
        assertThat(piece.candidates()).extracting(Candidate::type).contains("acte-naissance");
    }
}
