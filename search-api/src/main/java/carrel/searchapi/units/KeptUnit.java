package carrel.searchapi.units;

import java.util.Optional;

/**
 * A unit as it is kept.
 *
 * @param id names it among its owner's
 * @param owner the account
 * @param share what its link for readers ends in, while it is shared
 * @param changed when, in milliseconds since 1970
 */
public record KeptUnit(String id, String owner, Optional<String> share, Unit unit, long changed) {
    /** The same with other content. */
    KeptUnit with(Unit other) {
        return new KeptUnit(id, owner, share, other, changed);
    }
}
