package io.anju.ledger.tree.web;

import io.anju.contract.ledger.SignedHead;
import io.anju.ledger.access.ServiceKeys;
import io.anju.ledger.access.web.Places;
import io.anju.ledger.tree.LedgerHeads;
import io.anju.platform.access.Allowed;
import io.anju.platform.keys.SigningKey;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hashes and signatures, which tell nothing about anybody. */
@RestController
final class HeadController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable();

  private final LedgerHeads heads;
  private final ServiceKeys services;
  private final SigningKey key;

  HeadController(
      LedgerHeads heads, ServiceKeys services, @Qualifier("headKey") SigningKey headKey) {
    this.heads = heads;
    this.services = services;
    this.key = headKey;
  }

  @Operation(summary = "Signed heads of the ledger, newest first")
  @GetMapping("/api/ledger/heads")
  @Allowed(unauthenticated = true)
  Page<HeadResponse> heads(PageRequest page) {
    var before = page.after().map(position -> Places.read("after", position));
    var found =
        Page.of(heads.below(before, page.limit() + 1), page, head -> Long.toString(head.size()));
    return new Page<>(found.items().stream().map(this::response).toList(), found.next());
  }

  @Operation(summary = "The signed head of a size")
  @GetMapping("/api/ledger/heads/{size}")
  @Allowed(unauthenticated = true)
  HeadResponse head(@PathVariable String size) {
    return response(heads.of(Places.read("size", size)));
  }

  @Operation(summary = "Proof that the first entries begin the tree of a head (RFC 9162, 2.1.4)")
  @GetMapping("/api/ledger/heads/{size}/consistency")
  @Allowed(unauthenticated = true)
  ResponseEntity<ProofResponse> consistency(
      @PathVariable String size, @RequestParam(defaultValue = "1") String from) {
    long last = Places.read("size", size);
    long first = Places.read("from", from);
    return ResponseEntity.ok()
        .cacheControl(FOR_EVER)
        .body(ProofResponse.of(first, last, heads.consistency(first, last)));
  }

  @Operation(summary = "Proof that the entry at a place is in the tree of a head (RFC 9162, 2.1.3)")
  @GetMapping("/api/ledger/heads/{size}/inclusion")
  @Allowed(unauthenticated = true)
  ResponseEntity<ProofResponse> inclusion(
      @PathVariable String size, @RequestParam(defaultValue = "1") String seq) {
    long last = Places.read("size", size);
    long place = Places.read("seq", seq);
    return ResponseEntity.ok()
        .cacheControl(FOR_EVER)
        .body(ProofResponse.of(place, last, heads.inclusion(place, last)));
  }

  @Operation(summary = "The public keys of the ledger and of the services")
  @GetMapping("/api/ledger/keys")
  @Allowed(unauthenticated = true)
  KeysResponse keys() {
    return KeysResponse.of(key.name(), services.all());
  }

  private HeadResponse response(SignedHead head) {
    return HeadResponse.of(head, key.publicKey());
  }
}
