package io.anju.platform.web;

import java.util.List;

/** All the writes a client wants seen before it is answered. */
public record SeenList(List<Seen> all) {
  public SeenList {
    all = List.copyOf(all);
  }
}
