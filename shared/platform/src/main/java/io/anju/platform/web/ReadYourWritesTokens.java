package io.anju.platform.web;

import io.anju.platform.aggregate.ReadYourWritesToken;
import java.util.List;

/** All the writes a client wants seen before it is answered. */
public record ReadYourWritesTokens(List<ReadYourWritesToken> tokens) {
  public ReadYourWritesTokens {
    tokens = List.copyOf(tokens);
  }
}
