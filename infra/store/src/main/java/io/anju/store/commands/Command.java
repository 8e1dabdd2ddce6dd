package io.anju.store.commands;

import java.util.Set;

/**
 * A command and what it honours; any other option is refused.
 *
 * @param stable     whether it is part of MongoDB's Stable API V1
 * @param writes     whether its answer waits for the disk
 * @param open       whether it may be asked before logging in
 * @param options    the options it honours, beside those every command has
 * @param unstable   of these, what Stable API V1 leaves out
 */
record Command(String name, boolean stable, boolean writes, boolean open, Set<String> options, Set<String> unstable, Handler handler) {

    interface Handler {
        Reply handle(Session session, Request request);
    }

    static Command reading(String name, Handler handler, String... options) {
        return new Command(name, true, false, false, Set.of(options), Set.of(), handler);
    }

    static Command writing(String name, Handler handler, String... options) {
        return new Command(name, true, true, false, Set.of(options), Set.of(), handler);
    }

    Command notStable() {
        return new Command(name, false, writes, open, options, unstable, handler);
    }

    Command beforeLogin() {
        return new Command(name, stable, writes, true, options, unstable, handler);
    }
}
