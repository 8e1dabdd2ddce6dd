package io.anju.platform.idempotency;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The responses given under idempotency keys, kept for two days. */
interface StoredResponses {

  /** What is stored under a key. */
  sealed interface Claim {

    /** To be carried out now; {@code startedAt} is when the key was first used. */
    record Acquired(Instant startedAt) implements Claim {}

    /**
     * Carried out before.
     *
     * @param content the digest of the body
     * @param persons whom the answer is about, as its record has it
     * @param fields shown unmasked in it
     */
    record Completed(
        String content,
        int status,
        Map<String, String> headers,
        String encryptedBody,
        List<String> persons,
        List<String> fields)
        implements Claim {

      /** Whether the body was this one; what was stored before bodies were digested has none. */
      boolean hasContent(String other) {
        return content.isEmpty() || content.equals(other);
      }
    }

    /** Another request is carrying it out. */
    record InProgress() implements Claim {}

    /** The key was used for something else. */
    record Mismatch() implements Claim {}
  }

  /**
   * Claims a key for 30 seconds; after them another request may, since this one may have ended with
   * its process.
   *
   * @param request the digest of what is known of the request before its body is read
   */
  Claim claim(String id, String request);

  /** Stores the response, so that a repeated request gets it. */
  void complete(String id, Claim.Completed response);

  /** The work goes on: nobody else begins it meanwhile. */
  void extend(String id);

  /** Nothing was changed, so the key is free to be tried again. */
  void release(String id);
}
