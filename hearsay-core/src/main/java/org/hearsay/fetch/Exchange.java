package org.hearsay.fetch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.hearsay.fetch.BoundedStream.TooLargeException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * One request and its answer (RFC 9112), over a connection of its own. The host's name is looked up once, all of its addresses are
 * checked, and one of those that were checked is connected to: a name that means another address a moment later gains nothing. The
 * client of the JDK looks names up by itself, so it cannot be held to that.
 */
final class Exchange {
    private static final int MOST_ADDRESSES = 3;
    private static final int HEADER_BYTES = 1 << 16;

    private final Network network;
    private final FetchOptions options;

    Exchange(Network network, FetchOptions options) {
        this.network = network;
        this.options = options;
    }

    /**
     * Gets an address.
     *
     * @param uri of http or https, with a host
     * @param maxBytes of the body, packed and unpacked
     * @throws RefusedException if the host is in a private network, or more is sent than is read
     * @throws IOException if there is no answer in time, or none that is HTTP
     */
    Answer get(URI uri, Map<String, String> headers, int maxBytes) throws IOException, RefusedException {
        long deadline = System.nanoTime() + options.timeout().toNanos();
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        List<InetAddress> addresses = addresses(host(uri));
        try (Socket plain = connect(addresses, port, deadline)) {
            Socket socket = secure ? secured(plain, host(uri), port, deadline) : plain;
            request(uri, headers, socket.getOutputStream());
            return answer(new BoundedStream(socket, deadline, (long) maxBytes + HEADER_BYTES), maxBytes);
        } catch (TooLargeException e) {
            throw new RefusedException("too-large", "more than " + maxBytes + " bytes, the most that is read");
        }
    }

    /** Without the brackets of an address of version 6. */
    private static String host(URI uri) {
        return uri.getHost().replaceAll("^\\[|\\]$", "");
    }

    private List<InetAddress> addresses(String host) throws IOException, RefusedException {
        List<InetAddress> addresses = network.resolve(host);
        for (InetAddress address : addresses) {
            if (!network.allows(address)) {
                throw new RefusedException(
                        "private-address",
                        "\"" + host + "\" is " + address.getHostAddress()
                                + ", an address of a private network; only public ones are fetched from");
            }
        }
        return addresses;
    }

    private static Socket connect(List<InetAddress> addresses, int port, long deadline) throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(address, port), BoundedStream.patience(deadline));
                return socket;
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last;
    }

    /** With the certificate checked against the host's name. */
    private Socket secured(Socket plain, String host, int port, long deadline) throws IOException {
        plain.setSoTimeout(BoundedStream.patience(deadline));
        SSLSocket socket = (SSLSocket) network.secure().createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void request(URI uri, Map<String, String> headers, OutputStream out) throws IOException {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        StringBuilder lines = new StringBuilder("GET " + path + query + " HTTP/1.1\r\nHost: " + uri.getHost() + port
                + "\r\nConnection: close\r\nAccept-Encoding: gzip\r\n");
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        out.write(lines.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The server closes the connection when it has answered, as it was asked to. */
    private static Answer answer(BoundedStream in, int maxBytes) throws IOException {
        byte[] all = in.readAllBytes();
        try {
            ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(all));
            HttpResponse http = HttpResponse.parse(LengthedBody.create(channel, ByteBuffer.allocate(0), all.length));
            long declared = http.headers()
                    .first("Content-Length")
                    .filter(length -> length.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .orElse(0L);
            if (declared > all.length - headLength(all)) {
                throw new EOFException("the answer ends too early");
            }
            byte[] body = http.bodyDecoded().stream().readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                throw new TooLargeException();
            }
            return new Answer(http.status(), http.headers(), body);
        } catch (IllegalArgumentException e) {
            throw new IOException("the answer is not HTTP", e);
        }
    }

    /** Up to the empty line, and with it. */
    private static int headLength(byte[] answer) {
        for (int i = 1; i < answer.length; i++) {
            boolean ends = answer[i] == '\n';
            if (ends && (answer[i - 1] == '\n' || (i > 2 && answer[i - 1] == '\r' && answer[i - 2] == '\n'))) {
                return i + 1;
            }
        }
        return answer.length;
    }
}
