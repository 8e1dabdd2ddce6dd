package io.anju.contract.proof;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessSeal;
import io.anju.contract.ledger.Ed25519;
import io.anju.contract.ledger.MerkleProofs;
import io.anju.contract.ledger.TreeHash;
import java.util.List;
import java.util.Optional;

/**
 * Proves to a person that the record of an access to their data is in the ledger, without showing
 * them its case, its resource and the other persons. An unsigned record of earlier versions has
 * none.
 *
 * @param seq the entry's place, from 1
 * @param previous the hash of the entry before it
 * @param id of the record
 * @param withheld the hash of case and resource, in hexadecimal digits
 * @param persons the root over the persons, in hexadecimal digits
 * @param size of the tree that the path leads to
 * @param path the audit path of the entry, hashes in base64
 */
public record AccessProof(
    long seq,
    String previous,
    String id,
    String withheld,
    String persons,
    AccessDigest.Disclosure person,
    AccessSeal seal,
    long size,
    List<String> path) {

  public AccessProof {
    path = List.copyOf(path);
  }

  /**
   * The root of the tree in which the record is.
   *
   * @param shown what the person sees of the record; id, case, resource and persons do not matter
   * @return empty where the record is not about this person, or not signed by its service
   */
  public Optional<TreeHash> root(AccessFact shown, String personId) {
    var all = TreeHash.ofHex(persons);
    var digest = new AccessDigest(TreeHash.ofHex(withheld), all).with(shown);
    if (!person.shows(personId, all) || !seal.isOf(digest, Ed25519::verify)) {
      return Optional.empty();
    }
    var entry = EntryHash.ofSigned(new EntryHash(previous), seq, digest, seal);
    return MerkleProofs.rootOf(
        entry.leaf(), seq - 1, size, path.stream().map(TreeHash::ofBase64).toList());
  }
}
