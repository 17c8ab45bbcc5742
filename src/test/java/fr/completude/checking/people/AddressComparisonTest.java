package fr.completude.checking.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Hard pairs of addresses. */
class AddressComparisonTest {

    @ParameterizedTest(name = "{1} / {2} : {0}, {3}")
    @CsvFileSource(resources = "/checking/adresses.csv", delimiter = ';', numLinesToSkip = 3)
    void comparesHardPairs(String expected, String declared, String printed, String why) {
        assertThat(Writings.ofTheHouse().addresses().compare(address(declared), printed))
                .as(why)
                .isEqualTo(Answers.of(expected));
    }

    @ParameterizedTest(name = "{1} / {2} : {0}, {3}")
    @CsvFileSource(resources = "/checking/adresses.csv", delimiter = ';', numLinesToSkip = 3)
    void comparesTheSameWhenTheDeclaredAddressIsALineReadOnAPaper(
            String expected, String declared, String printed, String why) {
        Address read = new Address(List.of(declared.split(", ", -1)), null, null);
        assertThat(Writings.ofTheHouse().addresses().compare(read, printed))
                .as(why)
                .isEqualTo(Answers.of(expected));
    }

    private static Address address(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split(", ", -1)));
        String place = lines.remove(lines.size() - 1);
        return new Address(lines, place.substring(0, 5), place.substring(6));
    }
}
