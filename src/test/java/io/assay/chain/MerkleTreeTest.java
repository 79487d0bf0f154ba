// SPDX-License-Identifier: Apache-2.0
package io.assay.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.crypto.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tree of RFC 6962: its reference leaves and roots, and the proofs of the transparency-dev collection. */
class MerkleTreeTest {
    /** The eight inputs of the reference implementation of RFC 6962, and the roots over the first n of them. */
    private static final List<String> INPUTS = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theReferenceLeavesGiveTheReferenceRoots() {
        MerkleTree tree = new MerkleTree();
        for (int n = 0; n <= INPUTS.size(); n++) {
            assertEquals(ROOTS.get(n), HexFormat.of().formatHex(tree.root()), "root of " + n);
            assertEquals(n, tree.size());
            if (n < INPUTS.size()) {
                tree.add(leaf(HexFormat.of().parseHex(INPUTS.get(n))));
            }
        }
    }

    @Test
    void growingStepByStepIsTheRecursionOfTheRfc() {
        List<byte[]> leaves = IntStream.range(0, 200).mapToObj(i -> leaf(new byte[] {(byte) i})).toList();
        MerkleTree tree = new MerkleTree();
        for (int n = 1; n <= leaves.size(); n++) {
            tree.add(leaves.get(n - 1));
            assertEquals(HexFormat.of().formatHex(recursion(leaves.subList(0, n))), HexFormat.of().formatHex(tree.root()));
        }
    }

    @TestFactory
    Stream<DynamicTest> proofsOfTheCollection() throws Exception {
        String root = System.getProperty("assay.vectors", System.getenv().getOrDefault("ASSAY_VECTORS", "../shared/vectors"));
        Path folder = Path.of(root, "merkle", "testdata");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no test vectors at " + folder);
        return Stream.of("inclusion", "consistency").flatMap(kind -> files(folder.resolve(kind)))
                .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> judge(file)));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void judge(Path file) throws Exception {
        JsonObject vector = (JsonObject) JsonReader.parse(Files.readAllBytes(file));
        List<byte[]> proof = vector.array("proof").map(JsonArray::items).orElse(List.of()).stream()
                .map(item -> Base64.getDecoder().decode(((JsonString) item).value())).toList();
        boolean accepted = vector.has("leafIdx")
                ? Proofs.includes(number(vector, "leafIdx"), number(vector, "treeSize"), bytes(vector, "leafHash"), proof, bytes(vector, "root"))
                : Proofs.extend(number(vector, "size1"), number(vector, "size2"), bytes(vector, "root1"), bytes(vector, "root2"), proof);
        assertEquals(!vector.flag("wantErr").orElseThrow(), accepted, vector.text("desc").orElse(""));
    }

    private static long number(JsonObject vector, String name) {
        return vector.bigInteger(name).orElseThrow().longValue();
    }

    private static byte[] bytes(JsonObject vector, String name) {
        return vector.text(name).map(Base64.getDecoder()::decode).orElse(new byte[0]);
    }

    private static byte[] leaf(byte[] input) {
        return MerkleTree.leaf(Sha256.engine(), input);
    }

    private static byte[] recursion(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(Sha256.engine(), recursion(leaves.subList(0, split)), recursion(leaves.subList(split, leaves.size())));
    }

    /** Inclusion and consistency proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2) over the nodes of the tree under test. */
    private static final class Proofs {
        static boolean includes(long index, long size, byte[] leaf, List<byte[]> proof, byte[] root) {
            if (index < 0 || index >= size || leaf.length != MerkleTree.LENGTH) {
                return false;
            }
            long fn = index;
            long sn = size - 1;
            byte[] hash = leaf;
            for (byte[] step : proof) {
                if (sn == 0) {
                    return false;
                }
                if ((fn & 1) == 1 || fn == sn) {
                    hash = MerkleTree.node(Sha256.engine(), step, hash);
                    while ((fn & 1) == 0 && fn != 0) {
                        fn >>= 1;
                        sn >>= 1;
                    }
                } else {
                    hash = MerkleTree.node(Sha256.engine(), hash, step);
                }
                fn >>= 1;
                sn >>= 1;
            }
            return sn == 0 && Arrays.equals(hash, root);
        }

        static boolean extend(long first, long second, byte[] firstRoot, byte[] secondRoot, List<byte[]> proof) {
            if (first <= 0 || first > second || first == second) {
                return first == second && proof.isEmpty() && Arrays.equals(firstRoot, secondRoot) && first > 0;
            }
            List<byte[]> path = Long.bitCount(first) == 1 ? Stream.concat(Stream.of(firstRoot), proof.stream()).toList() : proof;
            if (proof.isEmpty()) {
                return false;
            }
            long fn = first - 1;
            long sn = second - 1;
            while ((fn & 1) == 1) {
                fn >>= 1;
                sn >>= 1;
            }
            byte[] fr = path.getFirst();
            byte[] sr = fr;
            for (byte[] step : path.subList(1, path.size())) {
                if (sn == 0) {
                    return false;
                }
                if ((fn & 1) == 1 || fn == sn) {
                    fr = MerkleTree.node(Sha256.engine(), step, fr);
                    sr = MerkleTree.node(Sha256.engine(), step, sr);
                    while ((fn & 1) == 0 && fn != 0) {
                        fn >>= 1;
                        sn >>= 1;
                    }
                } else {
                    sr = MerkleTree.node(Sha256.engine(), sr, step);
                }
                fn >>= 1;
                sn >>= 1;
            }
            return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
        }
    }
}
