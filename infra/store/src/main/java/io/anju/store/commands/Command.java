package io.anju.store.commands;

import java.util.Set;

/**
 * A command and what it honours; any other option is refused.
 *
 * @param inStableApi whether it is part of MongoDB's Stable API V1
 * @param writes whether its answer waits for the disk
 * @param allowedBeforeLogin whether it may be asked before logging in
 * @param options the options it honours, beside those every command has
 * @param optionsOutsideStableApi of these, what Stable API V1 leaves out
 */
record Command(
    String name,
    boolean inStableApi,
    boolean writes,
    boolean allowedBeforeLogin,
    Set<String> options,
    Set<String> optionsOutsideStableApi,
    Handler handler) {

  interface Handler {
    Reply handle(Session session, Request request);
  }

  static Command reading(String name, Handler handler, String... options) {
    return new Command(name, true, false, false, Set.of(options), Set.of(), handler);
  }

  static Command writing(String name, Handler handler, String... options) {
    return new Command(name, true, true, false, Set.of(options), Set.of(), handler);
  }

  Command outsideStableApi() {
    return new Command(
        name, false, writes, allowedBeforeLogin, options, optionsOutsideStableApi, handler);
  }

  Command beforeLogin() {
    return new Command(name, inStableApi, writes, true, options, optionsOutsideStableApi, handler);
  }
}
