package io.anju.contract.proof;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.MerkleProofs;
import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.TreeHash;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The digest of a record, which its service signs. A part of it can be shown without the rest: case
 * and resource, and each person, are salted hashes of their own, so that a person can check the
 * record of an access to their data without learning whom else it was about.
 *
 * @param withheld the hash of case number and resource
 * @param persons the root over the persons; that of nobody where there are none
 */
public record AccessDigest(TreeHash withheld, TreeHash persons) {

  private static final String FORMAT = "anju-access-1";
  private static final TreeHash NOBODY = new HashedText().add("anju-access-nobody-1").hash();

  /** Of a record with a salt. */
  public static AccessDigest of(AccessFact record) {
    return new AccessDigest(
        new HashedText()
            .add(saltOf(record, "rest").hex())
            .add(record.caseNumber())
            .add(record.resource())
            .hash(),
        record.persons().isEmpty()
            ? NOBODY
            : MerkleTree.of(leaves(record)).root(record.persons().size()));
  }

  /** The whole record's digest. */
  public static TreeHash ofAll(AccessFact record) {
    return of(record).with(record);
  }

  /** The digest of a record whose case, resource and persons need not be known. */
  public TreeHash with(AccessFact shown) {
    return new HashedText()
        .add(FORMAT)
        .add(shown.id())
        .add(shown.at().truncatedTo(ChronoUnit.MILLIS).toString())
        .add(shown.subject())
        .add(shown.role())
        .add(shown.division())
        .add(shown.purpose())
        .add(shown.action().name())
        .add(shown.fields())
        .add(shown.service())
        .add(withheld.hex())
        .add(persons.hex())
        .hash();
  }

  /**
   * One person of a record.
   *
   * @param salt in hexadecimal digits
   * @param index the person's place among those of the record, from 0
   */
  public record Disclosure(String salt, int index, int size, List<String> path) {

    public Disclosure {
      path = List.copyOf(path);
    }

    public static Disclosure of(AccessFact record, int index) {
      int size = record.persons().size();
      return new Disclosure(
          saltOf(record, Integer.toString(index)).hex(),
          index,
          size,
          MerkleTree.of(leaves(record)).inclusion(index, size).stream()
              .map(TreeHash::base64)
              .toList());
    }

    /** Whether the record is about this person. */
    public boolean shows(String person, TreeHash persons) {
      return MerkleProofs.rootOf(
              leaf(salt, person), index, size, path.stream().map(TreeHash::ofBase64).toList())
          .filter(persons::equals)
          .isPresent();
    }
  }

  private static List<TreeHash> leaves(AccessFact record) {
    return IntStream.range(0, record.persons().size())
        .mapToObj(index ->
            leaf(saltOf(record, Integer.toString(index)).hex(), record.persons().get(index)))
        .toList();
  }

  private static TreeHash leaf(String salt, String person) {
    return TreeHash.leaf(new HashedText().add(salt).add(person).bytes());
  }

  private static TreeHash saltOf(AccessFact record, String part) {
    return new HashedText()
        .add(Objects.requireNonNull(record.salt(), "a record without a salt"))
        .add(part)
        .hash();
  }
}
