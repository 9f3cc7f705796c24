package org.hearsay.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.hearsay.text.WordTable;

/** The addresses that anybody can reach: all but those of {@code private-networks.tsv}. */
final class PublicAddresses {
    private static final List<Block> PRIVATE = WordTable.rows(PublicAddresses.class, "private-networks.tsv").stream()
            .map(row -> Block.of(row.get(0)))
            .toList();

    private PublicAddresses() {}

    /** Addresses that begin with the same bits. */
    private record Block(BigInteger first, int length, int bits) {
        static Block of(String written) {
            int slash = written.indexOf('/');
            byte[] bytes = literal(written.substring(0, slash)).getAddress();
            return new Block(
                    new BigInteger(1, bytes), Integer.parseInt(written.substring(slash + 1)), bytes.length * 8);
        }

        boolean contains(byte[] address) {
            int rest = bits - length;
            return address.length * 8 == bits
                    && new BigInteger(1, address).shiftRight(rest).equals(first.shiftRight(rest));
        }
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("private-networks.tsv: \"" + address + "\" is no address", e);
        }
    }

    static boolean contain(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        boolean global = address instanceof Inet4Address || (bytes[0] & 0xE0) == 0x20;
        return !special && global && PRIVATE.stream().noneMatch(block -> block.contains(bytes));
    }
}
