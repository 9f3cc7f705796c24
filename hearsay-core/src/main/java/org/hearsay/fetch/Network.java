package org.hearsay.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/** Names and addresses; a test has one of its own, which allows its server. */
interface Network {
    /** The addresses of a host, one or more. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Whether an address may be connected to. */
    boolean allows(InetAddress address);

    /** What makes connections secure, and decides which certificates are trusted. */
    SSLSocketFactory secure();

    /** The internet: public addresses only. */
    static Network internet() {
        return new Network() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
                return List.of(InetAddress.getAllByName(host));
            }

            @Override
            public boolean allows(InetAddress address) {
                return PublicAddresses.contain(address);
            }

            @Override
            public SSLSocketFactory secure() {
                return (SSLSocketFactory) SSLSocketFactory.getDefault();
            }
        };
    }
}
