package fr.completude.reading;

/** Is told how far the reading of a file is. */
public interface PageListener {

    /** Nobody wants to know. */
    PageListener NONE = new PageListener() {
        @Override
        public void opened(int pages) {}

        @Override
        public void read(int page) {}
    };

    /** The file is open and has so many pages; said again when it had to be opened again. */
    void opened(int pages);

    /** A page was read. */
    void read(int page);
}
