package fr.completude.reading;

/** A child that says why it cannot start, and ends. */
final class UnstartableChild {

    private UnstartableChild() {}

    public static void main(String[] args) {
        System.err.println("plus de mémoire");
        System.exit(1);
    }
}
