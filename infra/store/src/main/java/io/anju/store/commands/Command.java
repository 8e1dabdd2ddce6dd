package io.anju.store.commands;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A command and the options it honours; any other option is refused.
 *
 * @param inStableApi whether it is part of MongoDB's Stable API V1
 * @param writes whether its reply waits until the change is on disk
 * @param allowedBeforeLogin whether it may be sent before authentication
 * @param options the options it honours, besides those of every command
 */
record Command(
    String name,
    boolean inStableApi,
    boolean writes,
    boolean allowedBeforeLogin,
    Set<String> options,
    Handler handler) {

  interface Handler {
    Reply handle(Session session, Request request);
  }

  /**
   * @param options names, separated by spaces
   */
  static Command reading(String name, Handler handler, String options) {
    return new Command(name, true, false, false, names(options), handler);
  }

  static Command reading(String name, Function<Request, Reply> handler, String options) {
    return reading(name, (_, request) -> handler.apply(request), options);
  }

  static Command writing(String name, Function<Request, Reply> handler, String options) {
    return new Command(
        name, true, true, false, names(options), (_, request) -> handler.apply(request));
  }

  private static Set<String> names(String options) {
    return Arrays.stream(options.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  Command outsideStableApi() {
    return new Command(name, false, writes, allowedBeforeLogin, options, handler);
  }

  Command beforeLogin() {
    return new Command(name, inStableApi, writes, true, options, handler);
  }
}
