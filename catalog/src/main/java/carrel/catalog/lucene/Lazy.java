package carrel.catalog.lucene;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that takes a while to make, made when it is first wanted. */
final class Lazy<T> {
    private final Maker<T> maker;
    private volatile @Nullable T made;

    /** Makes it. */
    interface Maker<T> {
        T make() throws IOException;
    }

    Lazy(Maker<T> maker) {
        this.maker = maker;
    }

    boolean isMade() {
        return made != null;
    }

    T get() throws IOException {
        T thing = made;
        if (thing == null) {
            synchronized (this) {
                thing = made;
                if (thing == null) {
                    thing = maker.make();
                    made = thing;
                }
            }
        }
        return thing;
    }
}
