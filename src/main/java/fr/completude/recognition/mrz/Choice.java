package fr.completude.recognition.mrz;

/**
 * What may stand somewhere in a zone.
 *
 * @param cost how far it is from what was read there: 0 for what most readings have
 */
record Choice(String text, double cost) {

    Choice and(Choice next) {
        return new Choice(text + next.text, cost + next.cost);
    }
}
