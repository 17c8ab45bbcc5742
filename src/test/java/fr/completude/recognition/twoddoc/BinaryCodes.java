package fr.completude.recognition.twoddoc;

/** Binary codes of invented people, packed here as an issuer would. */
final class BinaryCodes {

    private static final String BASIC = "\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private BinaryCodes() {}

    static String identityTitle() {
        return message() + '\u00FF' + (char) 64 + "s".repeat(64);
    }

    static String message() {
        String name = packed("PETIT");
        return "\u00DC\u0004"
                + packed("FRA")
                + packed("FR05AB12")
                + day(11_05_2024)
                + day(11_06_2024)
                + "\u0007\u0000\u0001"
                + 'b'
                + (char) name.length()
                + name
                + 'i'
                + (char) 3
                + day(9_14_2001);
    }

    private static String day(int monthDayYear) {
        return "" + (char) (monthDayYear >> 16) + (char) (monthDayYear >> 8 & 0xFF) + (char) (monthDayYear & 0xFF);
    }

    private static String packed(String text) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < text.length(); i += 3) {
            int value = 1;
            for (int j = i; j < i + 3; j++) {
                int letter = j < text.length() ? BASIC.indexOf(text.charAt(j)) : 0;
                value += letter * (j == i ? 1600 : j == i + 1 ? 40 : 1);
            }
            bytes.append((char) (value >> 8)).append((char) (value & 0xFF));
        }
        return bytes.toString();
    }
}
