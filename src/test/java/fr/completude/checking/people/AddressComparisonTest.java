package fr.completude.checking.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hard pairs of addresses. */
class AddressComparisonTest {

    @ParameterizedTest(name = "{0} / {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAS, 30121 MUS                          | SAME
            12 rue des Lilas, 30121 Mus                 | 12 R DES LILAS, 30121 MUS                            | SAME
            12 rue des Lilas, 30121 Mus                 | 12, rue des Lilas, 30121 MUS                         | SAME
            12 rue des Lilas, 30121 Mus                 | APPT 3, 12 RUE DES LILAS, 30121 MUS                  | SAME
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAS, BAT B, 30121 MUS                   | SAME
            12 rue des Lilas, 30121 Mus                 | 12 rue Lilas, 30121 Mus                              | SAME
            4 avenue du Général Malric, 30000 Nîmes     | 4 AV DU GAL MALRIC, 30000 NIMES                      | SAME
            8 boulevard Saint-Michel, 75005 Paris       | 8 BD ST MICHEL, 75005 PARIS                          | SAME
            8 boulevard Saint-Michel, 75005 Paris       | 8 BD ST MICHEL, 75005 PARIS 5EME                     | SAME
            3 bis chemin du Puits, 30620 Uchaud         | 3BIS CHE DU PUITS, 30620 UCHAUD                      | SAME
            3 bis chemin du Puits, 30620 Uchaud         | 3 B CHEMIN DU PUITS, 30620 UCHAUD                    | SAME
            1 place de l'Église, 30121 Mus              | 1 PL DE L EGLISE, 30121 MUS                          | SAME
            2 rue Haute, 69001 Lyon                     | 2 rue Haute, 69001 LYON CEDEX 01                     | SAME
            5 allée des Pins, 13100 Aix-en-Provence     | 5 ALL DES PINS, 13100 AIX EN PROVENCE                | SAME
            5 impasse Sainte-Anne, 30121 Mus            | 5 IMP STE ANNE, 30121 MUS                            | SAME
            10 rue Neuve, 30900 Nîmes                   | 10 rue Neuve, 30900 N1MES                            | SAME
            7 rue Haute, 30986 Saint-Aubin-des-Puits    | 7 RUE HAUTE, 30986 SAINT AUBIN DES PUITS             | SAME
            7 rue Haute, 30986 Saint-Aubin-des-Puits    | 7 RUE HAUTE, 30986 ST AUBIN DES PUITS                | SAME
            2 cours Fauriel, 42000 Saint-Étienne        | 2 CRS FAURIEL, 42000 ST-ETIENNE                      | SAME
            9 rue Neuve, 83120 Sainte-Maxime            | 9 R NEUVE, 83120 STE MAXIME                          | SAME
            9 rue Saint-Paul, 83120 Sainte-Maxime       | 9 R SAINT JEAN, 83120 STE MAXIME                     | DIFFERENT
            7 rue Haute, 30986 Saint-Aubin-des-Puits    | 7 RUE HAUTE, 34986 SAINT MARTIN DES PUITS            | DIFFERENT
            3 bis chemin du Puits, 30620 Uchaud         | 3 CHEMIN DU PUITS, 30620 UCHAUD                      | DOUBTFUL
            12 rue des Lilas, 30121 Mus                 | RUE DES LILAS, 30121 MUS                             | DOUBTFUL
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAC, 30121 MUS                          | DOUBTFUL
            12 rue du Docteur Roux, 30121 Mus           | 12 rue Roux, 30121 Mus                               | DOUBTFUL
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAS, 30121 AUTREVILLE                   | DOUBTFUL
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAS, 30120 MUS                          | DOUBTFUL
            12 rue des Lilas, 30121 Mus                 | 30121 MUS                                            | DOUBTFUL
            12 rue des Lilas, 30121 Mus                 | 14 RUE DES LILAS, 30121 MUS                          | DIFFERENT
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES ROSES, 30121 MUS                          | DIFFERENT
            3 bis chemin du Puits, 30620 Uchaud         | 3 TER CHEMIN DU PUITS, 30620 UCHAUD                  | DIFFERENT
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAS, 34000 MONTPELLIER                  | DIFFERENT
            12 rue des Lilas, 30121 Mus                 | 12 RUE DES LILAS, 75012 PARIS                        | DIFFERENT
            12 rue Haute, 30121 Mus                     | 12 rue Basse, 30121 Mus                              | DIFFERENT
            """)
    void comparesHardPairs(String declared, String printed, Likeness expected) {
        assertThat(AddressComparison.compare(address(declared), printed)).isEqualTo(expected);
    }

    private static Address address(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split(", ", -1)));
        String place = lines.remove(lines.size() - 1);
        return new Address(lines, place.substring(0, 5), place.substring(6));
    }
}
